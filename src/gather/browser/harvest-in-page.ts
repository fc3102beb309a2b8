import type { VisibleControl } from '../../model/world.ts';

/**
 * Functions that run inside the visited page, in a world of their own (the page's scripts cannot change what they see).
 * They are sent as text: each may call only the others in `HARVEST_SCRIPT`, and nothing here touches the page.
 */

export interface Harvest {
  readonly url: string;
  readonly title: string;
  readonly html: string;
  readonly controls: readonly VisibleControl[];
}

/** The DOM as a visitor sees it: open shadow roots in the place of their host's content, same-origin frames after their frame. */
function serialiseDocument(maxChars: number): string {
  const root = document.documentElement;
  if (!root) return '';
  const needsCopy = [...document.querySelectorAll('*')].some((element) => element.shadowRoot || frameBody(element));
  if (!needsCopy) return `<!DOCTYPE html>${root.outerHTML}`.slice(0, maxChars);
  // A document without a window: copies of custom elements stay inert and images are not loaded again.
  const inert = document.implementation.createHTMLDocument('');
  const copy = inert.importNode(root, true);
  const pending = pairsOf(root, copy);
  for (let pair = pending.pop(); pair; pair = pending.pop()) {
    for (const inner of unfold(pair[0], pair[1], inert)) pending.push(inner);
  }
  return `<!DOCTYPE html>${copy.outerHTML}`.slice(0, maxChars);
}

function frameBody(element: Element): HTMLElement | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** An element and all below it, each with its copy. */
function pairsOf(original: Element, copy: Element): [Element, Element][] {
  const copies = copy.querySelectorAll('*');
  const below = [...original.querySelectorAll('*')].map((element, i): [Element, Element] => [element, copies[i] as Element]);
  return [[original, copy], ...below];
}

/** Puts the content of a frame or shadow root into the copy; returns what that brought, for it may hide more. */
function unfold(original: Element, copy: Element, inert: Document): [Element, Element][] {
  const hidden = frameBody(original) ?? original.shadowRoot;
  if (!hidden) return [];
  const brought = [...hidden.childNodes].map((node) => inert.importNode(node, true));
  const pairs = [...hidden.children].flatMap((child, i) =>
    pairsOf(child, brought.filter((node) => node.nodeType === 1)[i] as Element),
  );
  if (hidden instanceof ShadowRoot) {
    const light = [...copy.childNodes];
    copy.replaceChildren(...brought);
    fillSlots(copy, light);
  } else {
    const content = inert.createElement('div');
    content.setAttribute('data-frame', (original as HTMLIFrameElement).src);
    content.append(...brought);
    copy.after(content);
  }
  return pairs;
}

/** What stood inside the host goes where its slots are; what no slot takes is not shown, but kept for its data. */
function fillSlots(host: Element, light: ChildNode[]): void {
  const nameOf = (node: ChildNode) => (node instanceof Element ? (node.getAttribute('slot') ?? '') : '');
  for (const slot of host.querySelectorAll('slot')) {
    const name = slot.getAttribute('name') ?? '';
    const taken = light.filter((node) => nameOf(node) === name && node.parentNode === null);
    if (taken.length > 0) slot.replaceChildren(...taken);
  }
  const rest = light.filter((node) => node.parentNode === null && node instanceof Element && node.localName === 'script');
  host.append(...rest);
}

/** Links, buttons and other controls that can be seen, in document order, open shadow roots included. */
function visibleControls(limit: number): VisibleControl[] {
  const selector =
    'a[href],area[href],button,summary,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],[onclick]';
  const found: VisibleControl[] = [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.shift(); root && found.length < limit; root = roots.shift()) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (found.length >= limit || !element.matches(selector)) continue;
      const control = describeControl(element as HTMLElement);
      if (control) found.push(control);
    }
  }
  return found;
}

function describeControl(element: HTMLElement): VisibleControl | null {
  const box = boxOf(element);
  // Further down, opacity 0 mostly means "fades in when scrolled to".
  const opacityProperty = box.top < innerHeight;
  if (!element.checkVisibility({ opacityProperty, visibilityProperty: true })) return null;
  const holder = holderInView(element);
  if (box.width < 2 || box.height < 2 || isClippedAway(element, box)) return null;
  const text = labelOf(element).replace(/\s+/g, ' ').trim().slice(0, 200);
  const firstScreen = box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
  return {
    tag: element.localName,
    text,
    href: element instanceof HTMLAnchorElement ? element.href : null,
    x: Math.round(box.left + scrollX),
    y: Math.round(box.top + scrollY),
    width: Math.round(box.width),
    height: Math.round(box.height),
    sticky: holder !== null,
    ...(holder && { layer: placeOf(holder.getBoundingClientRect()) }),
    ...(!text && looksLikeMenu(element) && { opensMenu: true }),
    firstScreen,
    ...(firstScreen && isCovered(element, box) && { covered: true }),
  };
}

/** An inline link around an image or a block has a box of no height of its own: its content's box counts. */
function boxOf(element: HTMLElement): DOMRect {
  const own = element.getBoundingClientRect();
  if (own.width >= 2 && own.height >= 2) return own;
  const inner = element.querySelector('img,svg,picture,span,div,p,h1,h2,h3,h4')?.getBoundingClientRect();
  return inner ?? own;
}

function labelOf(element: HTMLElement): string {
  const named = element.getAttribute('aria-label') || (element instanceof HTMLInputElement ? element.value || element.alt : '');
  const image = element.querySelector('img[alt]')?.getAttribute('alt');
  // biome-ignore lint/performance/useDomNodeTextContent: the words as shown, without what CSS hides
  return element.innerText?.trim() || named || image || element.querySelector('svg title')?.textContent || element.title || '';
}

/** What a visitor would touch at its middle is neither the control nor a part of it nor around it. Off the screen nobody can say. */
function isCovered(element: Element, box: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const top = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return top !== null && !element.contains(top) && !top.contains(element);
}

/** The outermost bar or window around it that stays in view; null when it scrolls away. */
function holderInView(element: Element): Element | null {
  let holder: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') holder = at;
  }
  return holder;
}

function placeOf(box: DOMRect): [number, number, number, number] {
  return [box.left + scrollX, box.top + scrollY, box.width, box.height].map(Math.round) as [number, number, number, number];
}

/** Three bars without a word: the names in the code are all that tells. */
function looksLikeMenu(element: Element): boolean {
  const names = [element.id, element.getAttribute('class'), element.getAttribute('aria-controls')].join(' ');
  const inner = element.firstElementChild?.getAttribute('class') ?? '';
  return /burger|(?:menu|nav(?:bar|igation)?)[-_]?(?:toggle|button|btn|trigger|icon|open)|toggle[-_]?(?:menu|nav)/i.test(
    `${names} ${inner}`,
  );
}

/** Pushed off the page, or cut off by an ancestor (closed menus, the further slides of a carousel). */
function isClippedAway(element: Element, box: DOMRect): boolean {
  const pageWidth = Math.max(document.documentElement.scrollWidth, innerWidth);
  if (box.right + scrollX <= 0 || box.left + scrollX >= pageWidth || box.bottom + scrollY <= 0) return true;
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
      const clip = at.getBoundingClientRect();
      const aside = style.overflowX === 'hidden' && (box.right <= clip.left + 1 || box.left >= clip.right - 1);
      const above = style.overflowY === 'hidden' && (box.bottom <= clip.top + 1 || box.top >= clip.bottom - 1);
      if (aside || above || clip.width === 0 || (style.overflowY === 'hidden' && clip.height === 0)) return true;
    }
    if (style.position === 'fixed') return false;
  }
  return false;
}

/** 3 million characters is far above any page that people read; controls beyond 600 are a list, not a choice. */
function harvestPage(): Harvest {
  return {
    url: location.href,
    title: document.title.slice(0, 500),
    html: serialiseDocument(3_000_000),
    controls: visibleControls(600),
  };
}

const PARTS = [
  serialiseDocument,
  frameBody,
  pairsOf,
  unfold,
  fillSlots,
  visibleControls,
  describeControl,
  boxOf,
  labelOf,
  isCovered,
  holderInView,
  placeOf,
  looksLikeMenu,
  isClippedAway,
  harvestPage,
];
/** An expression whose value is the `Harvest` of the page that it is evaluated in. */
export const HARVEST_SCRIPT = `(() => { ${PARTS.map(String).join('\n')}\n return harvestPage(); })()`;
