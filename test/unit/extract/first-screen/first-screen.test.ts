import { screenEmulationMetrics } from 'lighthouse/core/config/constants.js';
import { expect, test } from 'vitest';
import { SCREENS } from '../../../../src/data/screens.ts';
import { firstScreenOf } from '../../../../src/extract/first-screen/first-screen.ts';
import type { Evidence } from '../../../../src/model/evidence.ts';
import type { BrowserRequest, VisibleControl } from '../../../../src/model/world.ts';
import { factsOf } from '../../../facts-of.ts';

const control = (text: string, own: Partial<VisibleControl> = {}): VisibleControl => ({
  ...{ tag: 'a', text, href: 'https://x.example/', x: 10, y: 20, width: 100, height: 40, sticky: false, firstScreen: true },
  ...own,
});
const evidence = (mobile: readonly VisibleControl[], requests: readonly BrowserRequest[] = []) =>
  ({
    pages: [{ role: 'home', rendered: { ok: true, value: { requests } } }],
    firstScreens: { mobile, desktop: null },
  }) as unknown as Evidence;
const facts = factsOf({
  primaryCta: {
    state: 'yes',
    items: [
      {
        value: { kind: 'book', label: 'Prenota', target: 'https://x.example/prenota', element: 'link', place: 'first_screen' },
        confidence: 1,
        seen: [],
      },
    ],
  },
});
const kinds = (...controls: readonly VisibleControl[]) =>
  firstScreenOf(evidence(controls), facts)?.mobile?.marks.map(({ kind }) => kind);

test('marks the telephone, the main button, messages, the menu and the banner, each once', () => {
  expect(
    kinds(
      control('059 123', { href: 'tel:059123' }),
      control('Chiama', { href: 'tel:059124' }),
      control('Prenota', { href: 'https://x.example/prenota/' }),
      control('WhatsApp', { href: 'https://wa.me/39333' }),
      control('Apri il menu', { tag: 'button', href: null }),
      control('Accetta tutti', { tag: 'button', href: null, sticky: true }),
    ),
  ).toEqual(['phone', 'action', 'message', 'menu', 'banner']);
});

test('a link of the menu that is called Menu is what is on the table, and other words are no banner', () => {
  expect(kinds(control('Menù'), control('Accettazione merci'), control('Prenota', { href: 'https://other.example/' }))).toEqual(
    [],
  );
});

test('OK is a banner only on a bar that stays in view of a site with a consent tool', () => {
  const ok = control('OK', { tag: 'a', sticky: true });
  const asked = factsOf({ consentBanner: { state: 'yes', items: [{ value: { product: 'x' }, confidence: 1, seen: [] }] } });
  const marked = (one: VisibleControl, of: typeof facts) =>
    firstScreenOf(evidence([one]), of)?.mobile?.marks.map(({ kind }) => kind);
  expect([marked(ok, asked), marked(ok, facts), marked({ ...ok, sticky: false }, asked)]).toEqual([['banner'], [], []]);
});

test('a menu button without words is known by how it is built', () => {
  expect(kinds(control('', { tag: 'a', href: 'https://x.example/#', opensMenu: true }))).toEqual(['menu']);
  expect(kinds(control('', { tag: 'button', href: null }))).toEqual([]);
});

test('the whole banner is marked, and of one behind a curtain its button', () => {
  const accept = (layer?: VisibleControl['layer']) =>
    firstScreenOf(
      evidence([control('Accetta', { tag: 'button', href: null, sticky: true, ...(layer && { layer }) })]),
      facts,
    )?.mobile?.marks.map(({ box }) => box);
  expect(accept([0, 523, 412, 300])).toEqual([[0, 523, 412, 300]]);
  expect(accept([0, 0, 412, 823])).toEqual([[10, 20, 100, 40]]);
  expect(accept()).toEqual([[10, 20, 100, 40]]);
});

test.each(['Alle akzeptieren', 'Accept all', 'Tout refuser', 'Aceptar cookies', 'Rifiuta'])('%s is a banner', (text) => {
  expect(kinds(control(text, { tag: 'button', href: null }))).toEqual(['banner']);
});

test('what is cut off by the edge is not in view', () => {
  expect(kinds(control('Chiama', { href: 'tel:1', y: 815 }), control('Chiama', { href: 'tel:1', x: 400 }))).toEqual([]);
});

test('what lies under a window is neither marked nor missed; the same beside it is marked', () => {
  const under = control('059 123', { href: 'tel:059123', covered: true });
  const screen = (...controls: readonly VisibleControl[]) => firstScreenOf(evidence(controls), facts)?.mobile;
  expect(screen(under)).toMatchObject({ marks: [], covered: ['phone'] });
  expect(screen(under, control('Chiama', { href: 'tel:059123', x: 50 }))).toMatchObject({ marks: [{ kind: 'phone' }] });
  expect(screen(control('Chiama', { href: 'tel:059123' }))).not.toHaveProperty('covered');
});

test('where numbers are known, a link to another number is not marked', () => {
  const phone = { e164: '+390590184261', kind: 'landline', printed: '059 018 4261', clickable: true } as const;
  const known = factsOf({ phones: { state: 'yes', items: [{ value: phone, confidence: 1, seen: [] }] } });
  const marks = (href: string, of = known) => firstScreenOf(evidence([control('', { href })]), of)?.mobile?.marks.length;
  expect(['tel:0590184261', 'tel:+39%20059%20018%204261', 'tel:0039-059-0184261'].map((href) => marks(href))).toEqual([1, 1, 1]);
  expect(['tel:+4998439357296', 'tel:', 'tel:261'].map((href) => marks(href))).toEqual([0, 0, 0]);
  expect(marks('tel:+4998439357296', facts)).toBe(1);
});

test('a page that lost its style sheets is no picture to show', () => {
  const sheet = (status: number) => ({ url: 'https://x.example/a.css', type: 'stylesheet', status });
  const unstyled = (...requests: readonly BrowserRequest[]) => firstScreenOf(evidence([], requests), facts)?.unstyled;
  const sheets = (good: number, bad: number) => [...Array(good).fill(sheet(200)), ...Array(bad).fill(sheet(404))];
  const lost = [sheets(1, 0), sheets(0, 1), [sheet(0), sheet(200)], [], sheets(12, 3), sheets(9, 1)];
  expect(lost.map((each) => unstyled(...each))).toEqual([false, true, true, false, true, false]);
});

test('without a browser there is nothing to mark', () => {
  expect(firstScreenOf({ pages: [] } as unknown as Evidence, facts)).toBeNull();
});

test('the screens are those that pages are shown on', () => {
  expect(screenEmulationMetrics).toMatchObject(SCREENS);
});
