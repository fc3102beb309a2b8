import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Finding } from '../../model/record.ts';
import { type Html, html } from '../page/html.ts';
import { reasonOf, titleOf, type View, whyUnknown } from './view.ts';

/** What could not be told, in its own voice: one sentence for each reason, with all that it concerns. */
export function unknownsSection(view: View): Html | null {
  const { words } = view;
  const findings = view.record.findings.filter(({ verdict }) => verdict === 'unknown');
  if (findings.length === 0) return null;
  const reasons = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = unknownSentence(view, finding);
    reasons.set(sentence, [...(reasons.get(sentence) ?? []), finding]);
  }
  const items = [...reasons].map(
    ([sentence, concerned]) =>
      html`<div class="unknown-reason"><p>${sentence}</p><ul class="dotted">${concerned.map((finding) => html`<li id="finding-${finding.check}">${titleOf(view, finding)}</li>`)}</ul></div>`,
  );
  return html`<section class="section" aria-labelledby="unknown"><h2 id="unknown">${words.owner.unknownTitle} <span class="count">${findings.length}</span></h2><div class="group is-unknown">${items}</div></section>`;
}

function unknownSentence(view: View, finding: Finding): string {
  const { words } = view;
  const own = reasonOf(view, finding);
  const why = whyUnknown(finding);
  if (own || why === null) return own || words.states.unknown;
  return fillTemplate(words.page.because, { reason: words.unknownReasons[why] });
}
