import { fillTemplate } from '../../i18n/fill-template.ts';
import { valuesOf } from '../../model/fact.ts';
import type { AuditRecord } from '../../model/record.ts';
import { wordFor } from '../model-words.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo, shownAddress } from '../page/link.ts';
import { pageShown, type View } from './view.ts';

/** Answers by which a server turns a visitor away rather than fails. */
const REFUSALS = [401, 403, 407, 429, 451];

/** The pages looked at, with what became of each. */
export function pagesSection(view: View): Html {
  const { page } = view.words;
  const { pages } = view.record;
  // Addresses that differ only in what is not shown of them stand once for each thing that became of them.
  const distinct = new Map(pages.map((each) => [`${each.role} ${shownAddress(each.url)} ${resultOf(view, each)}`, each]));
  const rows = [...distinct.values()].map(
    (each) =>
      html`<tr><th scope="row">${view.words.roles[each.role]}</th><td>${linkTo(each.url, pageShown(view, each.url))}</td><td>${resultOf(view, each)}</td></tr>`,
  );
  const table = html`<table class="small"><caption class="only-spoken">${page.pagesTitle}</caption><thead><tr><th scope="col">${page.pagesRole}</th><th scope="col">${page.pagesAddress}</th><th scope="col">${page.pagesResult}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section class="section" aria-labelledby="pages"><h2 id="pages">${page.pagesTitle}</h2>${pages.length > 0 ? table : html`<p>${page.pagesNone}</p>`}</section>`;
}

function resultOf({ words }: View, { status, rendered, problem }: AuditRecord['pages'][number]): string {
  if (problem) return wordFor(words.problems, problem) ?? problem;
  if (status !== null && REFUSALS.includes(status)) return `${words.problems.blocked} (${status})`;
  if (status !== null && status >= 400) return `${words.problems.http_error} (${status})`;
  return rendered ? words.page.pageRendered : words.page.pageOk;
}

export function glossarySection({ words }: View): Html {
  const entries = Object.values(words.glossary).map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`);
  return html`<section class="section" aria-labelledby="glossary"><details class="glossary"><summary><h2 id="glossary">${words.page.glossaryTitle}</h2></summary><dl>${entries}</dl></details></section>`;
}

/** How the check was made, so that it can be believed and repeated. */
export function methodSection(view: View): Html {
  const {
    words: { method, page, sectors },
    record,
    formats,
    options,
  } = view;
  const lighthouse = valuesOf(record.facts.lighthouse)[0];
  const seen = record.outcome.outcome === 'ok';
  const asked = record.pages.length + record.website.attempts.length > 0;
  const lines = [
    fillTemplate(method.made, { date: formats.dateTime(record.auditedAt), version: options.version ?? '' }).replace(/ ?\.$/, '.'),
    record.pages.length > 0 && method.machine,
    method.seen,
    seen && record.score.score !== null ? fillTemplate(method.score, { sector: sectors[record.sector].label }) : method.scoreNone,
    lighthouse && fillTemplate(method.lighthouse, { version: lighthouse.version }),
    asked && method.polite,
    asked && options.robotsRespected && method.robots,
    asked && options.userAgent && fillTemplate(method.agent, { agent: options.userAgent }),
    method.mistake,
  ];
  return html`<section class="section method" aria-labelledby="method"><h2 id="method">${page.methodTitle}</h2>${lines.filter(Boolean).map((line) => html`<p class="small quiet">${line}</p>`)}</section>`;
}

/** Where the address came from, when it is not simply the one given. */
export function addressNote({ record: { website }, words: { page } }: View): Html | null {
  if (website.from === 'discovered') return html`<p class="small quiet">${page.discovered}</p>`;
  if (!website.mendedFrom || !website.url) return null;
  return html`<p class="small quiet">${fillTemplate(page.givenAs, { text: website.mendedFrom, url: website.url })}</p>`;
}

/** Requests before an answer, when there were several or none answered. */
export function attemptsTable({ record: { website }, words: { page, problems } }: View): Html | null {
  if (website.attempts.length === 0) return null;
  const rows = website.attempts.map(
    ({ url, result }) =>
      html`<tr><td>${linkTo(url, foreign(url))}</td><td>${wordFor(problems, result) ?? foreign(result)}</td></tr>`,
  );
  return html`<table class="small"><thead><tr><th scope="col">${page.attempt}</th><th scope="col">${page.attemptResult}</th></tr></thead><tbody>${rows}</tbody></table>`;
}
