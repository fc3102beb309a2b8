import { type Indicator, indicatorText, type Spread, THEMES } from '../../survey/indicator.ts';
import { html } from '../page/html.ts';
import type { Section } from './sections.ts';
import type { Told } from './view.ts';

/** Every indicator: its id in the table, what counts as yes, and of whom it is asked. */
export function definitionsSection({ indicators, spreads, text, lang }: Told): Section {
  const { columns, bases, sections } = text;
  const defined = (what: Indicator | Spread, base: string) => {
    const { label, definition } = indicatorText(what, lang);
    return html`<tr><th scope="row">${label}<code class="under">${what.id}</code></th><td>${definition}</td><td class="quiet">${base}</td></tr>`;
  };
  const bodies = [
    ...THEMES.map((theme) => ({
      title: sections[theme],
      rows: indicators
        .filter((indicator) => indicator.theme === theme)
        .map((indicator) => defined(indicator, bases[indicator.base])),
    })),
    ...(['scores', 'lighthouse'] as const).map((theme) => ({
      title: sections[theme],
      rows: spreads.filter((spread) => spread.theme === theme).map((spread) => defined(spread, bases.sites)),
    })),
  ];
  const tables = bodies.map(
    ({ title, rows }) =>
      html`<details class="definitions"><summary>${title}</summary><table><thead><tr><th scope="col">${columns.indicator}</th><th scope="col">${columns.definition}</th><th scope="col">${columns.base}</th></tr></thead><tbody>${rows}</tbody></table></details>`,
  );
  return {
    id: 'definitions',
    title: sections.definitions,
    body: html`<p class="lead quiet">${text.leads.definitions}</p>${tables}`,
  };
}
