import { type ParsedPage, parsePage } from '../extract/parsed-page.ts';
import type { PageEvidence } from '../model/evidence.ts';

/** The home page and its frames as served and as rendered: links may stand in either. */
export function viewsOf(pages: readonly PageEvidence[]): readonly ParsedPage[] {
  return pages.flatMap(({ fetched, rendered, role }) => [
    ...(fetched.ok ? [parsePage(fetched.value.text, fetched.value.finalUrl, { role, rendered: false })] : []),
    ...(rendered?.ok ? [parsePage(rendered.value.html, rendered.value.finalUrl, { role, rendered: true })] : []),
  ]);
}
