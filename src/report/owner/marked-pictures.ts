import { fillTemplate } from '../../i18n/fill-template.ts';
import { valuesOf } from '../../model/fact.ts';
import { MARK_KINDS, type Mark, type MarkedScreen, type MarkKind } from '../../model/first-screen.ts';
import type { View } from '../business/view.ts';
import { shorten } from '../page/clean-text.ts';
import { type Html, html } from '../page/html.ts';

type Form = 'mobile' | 'desktop';
/** Radius of a circle as a part of the width of its screen: a phone's picture is shown small. */
const RADIUS: Readonly<Record<Form, number>> = { mobile: 0.05, desktop: 0.024 };

/** The home page on a phone beside a computer, with numbered circles on what a visitor looks for. */
export function markedPictures(view: View): Html | null {
  const { words, record } = view;
  // without its style the page does not look as visitors see it
  if (record.firstScreen?.unstyled) return null;
  const kinds = MARK_KINDS.filter((kind) =>
    (['mobile', 'desktop'] as const).some((form) => marksOf(view, form).some((mark) => mark.kind === kind)),
  );
  const pictures = [picture(view, 'mobile', kinds), picture(view, 'desktop', kinds)].filter((each) => each !== null);
  if (pictures.length === 0) return null;
  const legend = kinds.map(
    (kind, index) => html`<li><span class="mark-number" aria-hidden="true">${index + 1}</span>${words.owner.marks[kind]}</li>`,
  );
  const missing = outOfViewLines(view);
  return html`<section class="section first-look" aria-labelledby="pictures"><h2 id="pictures">${words.owner.pictureTitle}</h2><div class="shots">${pictures}</div>${kinds.length > 0 && html`<ol class="marks-legend small">${legend}</ol>`}${missing.map((line) => html`<p class="small">${line}</p>`)}</section>`;
}

function marksOf({ record, options }: View, form: Form): readonly Mark[] {
  return options.screenshots[form] ? (record.firstScreen?.[form]?.marks ?? []) : [];
}

function picture(view: View, form: Form, kinds: readonly MarkKind[]): Html | null {
  const { words, options, name, record } = view;
  const source = options.screenshots[form];
  if (!source || !/^data:image\/(?:jpeg|png|webp);base64,[\w+/=]+$/.test(source)) return null;
  const caption = form === 'mobile' ? words.page.screenshotMobile : words.page.screenshotDesktop;
  const screen = record.firstScreen?.[form];
  return html`<figure class="shot shot-${form}"><div class="shot-frame"><img src="${source}" alt="${fillTemplate(words.page.screenshotAlt, { name })}: ${caption}">${screen && circles(screen, kinds, RADIUS[form])}</div><figcaption class="small quiet">${caption}</figcaption></figure>`;
}

function circles({ width, height, marks }: MarkedScreen, kinds: readonly MarkKind[], share: number): Html {
  const radius = Math.round(width * share);
  const within = (at: number, most: number) => Math.round(Math.min(Math.max(at, radius), most - radius));
  const taken: [number, number][] = [];
  const isFree = (x: number, y: number) => taken.every(([left, top]) => Math.hypot(left - x, top - y) >= radius * 2);
  const drawn = marks.map(({ kind, box: [x, y, w, h] }) => {
    const corners = [x, x + w].flatMap((left) => [y, y + h].map((top) => [within(left, width), within(top, height)] as const));
    const [cx, cy] = corners.find(([left, top]) => isFree(left, top)) ?? corners[0] ?? [x, y];
    taken.push([cx, cy]);
    return html`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6"/><circle cx="${cx}" cy="${cy}" r="${radius}"/><text x="${cx}" y="${cy}" font-size="${Math.round(radius * 1.3)}">${kinds.indexOf(kind) + 1}</text>`;
  });
  return html`<svg class="marks" viewBox="0 0 ${width} ${height}" aria-hidden="true">${drawn}</svg>`;
}

/** Where a visitor meets a button without scrolling, whatever the pictures show of it. */
const AT_ONCE: readonly string[] = ['first_screen', 'header', 'sticky'];

/** One line for both screens where both miss the same. */
function outOfViewLines(view: View): readonly string[] {
  const { owner } = view.words;
  const [mobile = '', desktop = ''] = (['mobile', 'desktop'] as const).map((form) => view.formats.list(outOfView(view, form)));
  if (mobile && mobile === desktop) return [fillTemplate(owner.outOfView.both, { list: mobile })];
  return [
    ...(mobile ? [fillTemplate(owner.outOfView.mobile, { list: mobile })] : []),
    ...(desktop ? [fillTemplate(owner.outOfView.desktop, { list: desktop })] : []),
  ];
}

/** What the business has and the first screen does not show. */
function outOfView({ words: { owner }, record: { facts, firstScreen }, options }: View, form: Form): readonly string[] {
  const screen = options.screenshots[form] ? firstScreen?.[form] : null;
  if (!screen) return [];
  const shown = new Set([...screen.marks.map(({ kind }) => kind), ...(screen.covered ?? [])]);
  const [button] = valuesOf(facts.primaryCta);
  const inView = valuesOf(facts.ctas).some(({ place }) => AT_ONCE.includes(place));
  return [
    valuesOf(facts.phones).some(({ clickable }) => clickable) && !shown.has('phone') && owner.outOfViewParts.phone,
    button &&
      !inView &&
      !AT_ONCE.includes(button.place) &&
      !shown.has('action') &&
      fillTemplate(owner.outOfViewParts.action, { label: shorten(button.label, 40) }),
  ].filter((part) => typeof part === 'string');
}
