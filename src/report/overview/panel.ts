import type { Words } from '../../i18n/words.ts';
import { type Html, html } from '../page/html.ts';

/** What can be done with the rows that somebody chose; hidden as long as there are none. */
export function pickBar({ overview }: Words): Html {
  const buttons = (
    [
      ['pick-save', overview.export],
      ['pick-print', overview.print],
      ['pick-none', overview.pick.none],
    ] as const
  ).map(([id, label]) => html`<button type="button" id="${id}" class="plain" aria-describedby="picked">${label}</button>`);
  return html`<div id="pick-bar" class="pick-bar needs-script" hidden><strong id="picked" role="status"></strong>${buttons}</div>`;
}

/** One line that says which keys do what. */
export function keysHelp({ overview: { keys } }: Words): Html {
  const lines: readonly (readonly [readonly string[], string])[] = [
    [['↓', '↑', 'j', 'k'], keys.move],
    [['Enter'], keys.open],
    [['x'], keys.pick],
    [['/'], keys.search],
    [['Esc'], keys.close],
  ];
  return html`<ul class="keys small quiet needs-script" aria-label="${keys.title}">${lines.map(([names, does]) => html`<li>${names.map((name) => html`<kbd>${name}</kbd> `)}${does}</li>`)}</ul>`;
}

/** The place beside the table where a report opens: empty until the page's script fills it. */
export function reportPanel({ overview: { panel } }: Words): Html {
  return html`<dialog id="panel" class="panel" aria-labelledby="panel-name"><div class="panel-head"><h2 id="panel-name"></h2><p class="panel-buttons"><button type="button" id="panel-before" class="plain">${panel.before}</button><button type="button" id="panel-next" class="plain">${panel.next}</button><a id="panel-tab" class="button plain" href="#" target="_blank" rel="noopener">${panel.tab}</a><button type="button" id="panel-close">${panel.close}</button></p></div><div id="panel-report" class="panel-report"></div></dialog>`;
}
