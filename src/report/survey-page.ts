import { fillTemplate } from '../i18n/fill-template.ts';
import { surveyWords } from '../i18n/survey/index.ts';
import { formatsOf } from '../i18n/words.ts';
import { indicatorText } from '../survey/indicator.ts';
import { HEADLINES } from '../survey/indicators/index.ts';
import { reportWords } from './model-words.ts';
import { renderDocument } from './page/document.ts';
import { type Html, html } from './page/html.ts';
import { SURVEY_STYLES } from './styles.ts';
import { definitionsSection } from './survey/definitions-section.ts';
import { groupSections } from './survey/group-sections.ts';
import { methodSection } from './survey/method-section.ts';
import { outcomesSection, pathSection, type Section, themeSection, totalOf } from './survey/sections.ts';
import { spreadsSection } from './survey/spreads-section.ts';
import { surveyFormats } from './survey/survey-formats.ts';
import type { SurveyView, Told } from './survey/view.ts';
import { wavesSection } from './survey/waves-section.ts';

/** The survey of one or several runs: every share with its interval, its counts and what is not known. Pure. */
export function surveyPage(view: SurveyView): string {
  const words = reportWords(view.lang);
  const text = surveyWords(view.lang);
  const told: Told = { ...view, words, text, formats: surveyFormats(formatsOf(view.lang), words.locale) };
  const empty = view.now.observations.length === 0;
  const sections = empty ? [] : sectionsOf(told);
  const body = empty
    ? html`<section class="card empty"><p>${text.empty}</p></section>`
    : html`${keyFigures(told)}${contents(sections, told)}${sections.map(sectionHtml)}`;
  return renderDocument({
    title: fillTemplate(text.title, { run: view.now.name }),
    words: { ...words, page: { ...words.page, eyebrow: text.eyebrow, skip: text.skip } },
    brand: null,
    aside: told.formats.date(view.now.lastDate),
    styles: SURVEY_STYLES,
    main: html`<div class="wrap wide survey">${heading(told)}${body}</div>`,
  });
}

function sectionsOf(told: Told): readonly Section[] {
  const sections = [
    pathSection(told),
    themeSection('presence', told),
    outcomesSection(told),
    themeSection('official', told),
    ...groupSections(told),
    wavesSection(told),
    ...(['networks', 'channels', 'actions', 'measuring', 'trust', 'technical'] as const).map((theme) =>
      themeSection(theme, told),
    ),
    spreadsSection('scores', told),
    spreadsSection('lighthouse', told),
    definitionsSection(told),
    methodSection(told),
  ];
  return sections.filter((section) => section !== null);
}

function sectionHtml({ id, title, body }: Section): Html {
  return html`<section class="section" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${body}</section>`;
}

function contents(sections: readonly Section[], { text }: Told): Html {
  return html`<nav class="contents" aria-label="${text.contents}"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
}

function heading(told: Told): Html {
  const { text, formats, now } = told;
  const count = now.observations.length;
  const title = count === 1 ? text.headingOne : fillTemplate(text.heading, { count: formats.number(count) });
  const sameDay = now.date.slice(0, 10) === now.lastDate.slice(0, 10);
  const when = sameDay
    ? fillTemplate(text.seenOn, { on: formats.date(now.date) })
    : fillTemplate(text.seenBetween, { from: formats.date(now.date), to: formats.date(now.lastDate) });
  return html`<h1>${title}</h1><p class="quiet">${now.name} · ${when}</p>${count > 0 && html`<p class="sentence">${finding(told)}</p>`}`;
}

/** The first thing to know, in one sentence. */
function finding(told: Told): string {
  const { text, formats } = told;
  const [site, social] = [totalOf('own_site', told), totalOf('social_only', told)];
  if (!site?.rate || !social?.rate) return text.findingNone;
  return fillTemplate(text.finding, {
    rate: formats.share(site.rate.rate),
    interval: fillTemplate(text.interval, { low: formats.share(site.rate.low), high: formats.share(site.rate.high) }),
    social: formats.share(social.rate.rate),
    unknown: formats.number(site.unknown),
  });
}

function keyFigures(told: Told): Html {
  const { text, formats, indicators, lang } = told;
  const cards = HEADLINES.flatMap((id) => {
    const indicator = indicators.find((each) => each.id === id);
    const figure = totalOf(id, told);
    if (!indicator || !figure?.rate) return [];
    const { rate, numerator, denominator, unknown } = figure;
    const counts = fillTemplate(text.of, { part: formats.number(numerator), whole: formats.number(denominator) });
    const notKnown = unknown > 0 ? ` · ${fillTemplate(text.notKnown, { count: formats.number(unknown) })}` : '';
    const interval = fillTemplate(text.interval, { low: formats.share(rate.low), high: formats.share(rate.high) });
    return html`<li class="card"><span class="figure-label">${indicatorText(indicator, lang).label}</span><span class="small quiet">${fillTemplate(text.among, { base: text.bases[indicator.base] })}</span><strong>${formats.share(rate.rate)}</strong><span class="small">${interval}</span><span class="small quiet">${counts}${notKnown}</span></li>`;
  });
  return html`<ul class="key-figures">${cards}</ul>`;
}
