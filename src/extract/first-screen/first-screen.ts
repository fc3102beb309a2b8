import { knownHost } from '../../data/known-hosts.ts';
import { CHAT_SCHEMES } from '../../data/messaging.ts';
import { SCREENS } from '../../data/screens.ts';
import { AGREED_BUTTON, CONSENT_BUTTON } from '../../data/words/consent-buttons.ts';
import { MENU_BUTTON } from '../../data/words/menu-button.ts';
import { fold } from '../../lib/fold.ts';
import type { Evidence } from '../../model/evidence.ts';
import { valuesOf } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { FirstScreen, Mark, MarkedScreen, MarkKind } from '../../model/first-screen.ts';
import type { BrowserRequest, VisibleControl } from '../../model/world.ts';

/** A link to an app in which one writes; some are written without their scheme. */
function opensChat(href: string): boolean {
  const url = URL.parse(/^[a-z-]+:/i.test(href) ? href : `https://${href}`);
  return url !== null && (CHAT_SCHEMES.has(url.protocol) || knownHost(url)?.kind === 'chat');
}

/** One of each is marked: a picture full of circles says nothing. */
type Finds = (control: VisibleControl, facts: Facts) => boolean;

const FINDS: Readonly<Record<MarkKind, Finds>> = {
  phone: ({ href }, { phones }) => /^tel:/i.test(href ?? '') && dialsOneOf(valuesOf(phones), href ?? ''),
  action: ({ text, href }, facts) => valuesOf(facts.primaryCta).some((cta) => sameControl(cta, text, href)),
  message: ({ href }) => opensChat(href ?? ''),
  menu: ({ text, tag, opensMenu }) => opensMenu === true || (tag !== 'a' && MENU_BUTTON.test(fold(text))),
  banner: ({ text, sticky, tag, href }, { consentBanner }) =>
    ((sticky || tag !== 'a' || href === null) && CONSENT_BUTTON.test(fold(text))) ||
    (sticky && consentBanner.state === 'yes' && AGREED_BUTTON.test(fold(text))),
};
/**
 * Of a page's style sheets: with one of five missing it may be the one that matters (a hotel whose `style.css` was gone kept twelve of
 * fifteen, and stood there as a list of links).
 */
const FAILED_SHARE = 0.2;
/** A layer over nearly the whole screen darkens the page behind a window; the window is smaller. */
const CURTAIN = 0.9;

/** Where telephone, main button, menu and banner stand on the first screen of the home page; null when no browser saw it. Pure. */
export function firstScreenOf(evidence: Evidence, facts: Facts): FirstScreen | null {
  const { firstScreens, pages } = evidence;
  if (!firstScreens) return null;
  const home = pages.find(({ role }) => role === 'home')?.rendered;
  const marked = (form: 'mobile' | 'desktop'): MarkedScreen | null => {
    const controls = firstScreens[form];
    return controls && { ...SCREENS[form], ...marksIn(controls, facts, SCREENS[form]) };
  };
  return { mobile: marked('mobile'), desktop: marked('desktop'), unstyled: home?.ok ? lostItsStyle(home.value.requests) : false };
}

function marksIn(
  controls: readonly VisibleControl[],
  facts: Facts,
  screen: { width: number; height: number },
): Pick<MarkedScreen, 'marks' | 'covered'> {
  const marks: Mark[] = [];
  const covered: MarkKind[] = [];
  for (const kind of Object.keys(FINDS) as MarkKind[]) {
    const found = controls.filter((control) => isInView(control, screen) && FINDS[kind](control, facts));
    const seen = found.find((control) => !control.covered);
    if (seen) marks.push({ kind, box: kind === 'banner' ? boxOfBanner(seen, screen) : boxOf(seen) });
    else if (found.length > 0) covered.push(kind);
  }
  return { marks, ...(covered.length > 0 && { covered }) };
}

/** Where numbers are known, a link to none of them (an icon left over from a template) is not the number to call. */
function dialsOneOf(phones: readonly { readonly e164: string }[], href: string): boolean {
  const dialled = href.replace(/%[\da-f]{2}|\D/gi, '').replace(/^0+/, '');
  return phones.length === 0 || phones.some(({ e164 }) => dialled.length >= 5 && e164.endsWith(dialled.slice(-9)));
}

const boxOf = ({ x, y, width, height }: VisibleControl): Mark['box'] => [x, y, width, height];

/** The whole banner, not its button; of a banner behind a curtain over the whole screen the button. */
function boxOfBanner(control: VisibleControl, screen: { width: number; height: number }): Mark['box'] {
  const { layer } = control;
  if (!layer) return boxOf(control);
  const [x, y, width, height] = layer;
  const fits = width <= screen.width && height < screen.height * CURTAIN && y + height > 0 && y < screen.height;
  return fits ? [x, y, width, height] : boxOf(control);
}

/** Its middle is on the screen: of a control that is cut off nobody can say that it is in view. */
function isInView({ x, y, width, height }: VisibleControl, screen: { width: number; height: number }): boolean {
  const [middle, centre] = [x + width / 2, y + height / 2];
  return middle > 0 && middle < screen.width && centre > 0 && centre < screen.height;
}

function sameControl(cta: { readonly label: string; readonly target: string }, text: string, href: string | null): boolean {
  const same = fold(cta.label).trim() === fold(text).trim();
  return same && (href === null || cta.target === '' || withoutEnd(href) === withoutEnd(cta.target));
}

function withoutEnd(address: string): string {
  return address.replace(/[#/]+$/, '').toLowerCase();
}

/** Of the style sheets that the page asked for so many failed that its picture is not what visitors see. */
function lostItsStyle(requests: readonly BrowserRequest[]): boolean {
  const sheets = requests.filter(({ type }) => type === 'stylesheet');
  const failed = sheets.filter(({ status }) => status === 0 || status >= 400);
  return sheets.length > 0 && failed.length >= sheets.length * FAILED_SHARE;
}
