import { oncePerWhileUsed } from '../lib/once-per.ts';
import type { PageEvidence } from '../model/evidence.ts';
import type { FetchedPage, RenderedPage } from '../model/world.ts';
import { parsePage } from './parse-page.ts';
import type { ParsedPage } from './parsed-page.ts';

/** Characters. A parsed page takes some twenty times its length of memory. */
const LARGE = 500_000;

/** Pages are parsed once, however often they are looked at: parsing is the dearest step. Large ones are let go between looks. */
const servedAs = oncePerWhileUsed(
  (page: FetchedPage) => inRoles(parsePage(page.text, page.finalUrl, { role: 'other', rendered: false, truncated: isCut(page) })),
  ({ text }) => text.length > LARGE,
);
const renderedAs = oncePerWhileUsed(
  ({ html, finalUrl }: RenderedPage) => inRoles(parsePage(html, finalUrl, { role: 'other', rendered: true })),
  ({ html }) => html.length > LARGE,
);

/** A body that broke off behind its last tag lacks nothing. */
function isCut({ truncated, text }: FetchedPage): boolean {
  return truncated && !/<\/html\s*>\s*$/i.test(text.slice(-200));
}

function inRoles(page: ParsedPage): (role: PageEvidence['role']) => ParsedPage {
  const views = new Map<PageEvidence['role'], ParsedPage>();
  return (role) => {
    const view = views.get(role) ?? { ...page, role };
    views.set(role, view);
    return view;
  };
}

/** The page as served; null when there is none or it is empty. */
export function servedView({ fetched, role }: PageEvidence): ParsedPage | null {
  return fetched.ok && fetched.value.text.trim() ? servedAs(fetched.value)(role) : null;
}

/** The page as it stands after scripts ran; null when it was not rendered. */
export function renderedView({ rendered, role }: PageEvidence): ParsedPage | null {
  return rendered?.ok ? renderedAs(rendered.value)(role) : null;
}

/** Both views of each page, the served one first. */
export function viewsOf(pages: readonly PageEvidence[]): readonly ParsedPage[] {
  return pages.flatMap((page) => [servedView(page), renderedView(page)].filter((view) => view !== null));
}
