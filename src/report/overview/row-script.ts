/** Draws a row of the overview in the reader's browser, as `rows.ts` does in the page (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { ColumnName, OverviewWords } from './overview-data.ts';

function element(tag: string, className: string, content: string | readonly Node[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  return made;
}

function tableRow(row: IndexRow, words: OverviewWords, picked: boolean): HTMLElement {
  const name = element(row.report ? 'a' : 'strong', 'row-name', [element('bdi', '', row.name)]);
  if (row.report) name.setAttribute('href', row.report);
  const place = [row.city, row.province && row.province !== row.city ? `(${row.province})` : ''].filter(Boolean).join(' ');
  const under = element('span', 'under', [element('bdi', '', [place, row.site].filter(Boolean).join(' · '))]);
  const score =
    row.score === null
      ? [element('span', 'quiet', words.noScore)]
      : [element('strong', '', String(row.score)), element('span', 'row-grade', row.grade ?? '')];
  const cells: readonly [ColumnName, readonly Node[]][] = [
    ['pick', [pickBox(row, words, picked)]],
    ['name', [name, under]],
    ['sector', [element('span', '', words.sectors[row.sector] ?? '')]],
    ['outcome', [element('span', '', words.outcomes[row.outcome] ?? row.outcome)]],
    ['score', score],
    [
      'change',
      row.change
        ? [
            element('strong', '', differenceText(row.change.difference)),
            element('span', '', words.changes[row.change.kind] ?? ''),
          ]
        : [],
    ],
    ['stages', row.stages.some((stage) => stage !== null) ? [stagePicture(row, words)] : []],
    [
      'coverage',
      row.coverage > 0 ? [element('span', '', words.percent.replace('{number}', String(Math.round(row.coverage * 100))))] : [],
    ],
    ['peers', row.peerRank === null ? [] : [element('span', '', row.peerRank)]],
    ['missing', [element('span', '', row.missing.map((channel) => words.channels[channel] ?? '').join(', '))]],
    ['action', [element('span', '', row.outcome === 'ok' ? (words.actions[row.actions[0] ?? ''] ?? '') : '')]],
    ['need', row.need === null ? [] : [element('span', '', String(row.need))]],
    ['brief', [briefButton(row, words)]],
  ];
  const present = cells.filter(([column]) => words.columns[column] !== undefined);
  const made = element(
    'tr',
    '',
    present.map(([column, content]) => tableCell(column, content, words)),
  );
  made.setAttribute('role', 'row');
  return made;
}

function tableCell(column: ColumnName, content: readonly Node[], words: OverviewWords): HTMLElement {
  const made = element('td', `cell-${column}${column === 'brief' || column === 'pick' ? ' needs-script' : ''}`, content);
  made.setAttribute('role', 'cell');
  made.dataset.label = words.columns[column] ?? '';
  return made;
}

function differenceText(value: number | null): string {
  if (value === null) return '';
  return value === 0 ? '=' : `${value > 0 ? '+' : '−'}${Math.abs(value)}`;
}

function pickBox(row: IndexRow, { pick }: OverviewWords, picked: boolean): HTMLElement {
  const made = document.createElement('input');
  made.setAttribute('type', 'checkbox');
  made.setAttribute('autocomplete', 'off');
  made.setAttribute('aria-label', pick.row.replace('{name}', row.name));
  made.checked = picked;
  return made;
}

/** Which row it belongs to is found out when it is pressed. */
function briefButton(row: IndexRow, { brief }: OverviewWords): HTMLElement {
  const made = element('button', 'plain', brief.button);
  made.setAttribute('type', 'button');
  made.setAttribute('aria-label', brief.buttonOf.replace('{name}', row.name));
  return made;
}

/** Six columns, one per step. */
function stagePicture(row: IndexRow, words: OverviewWords): SVGElement {
  const svg = svgElement('svg', { class: 'steps', viewBox: '0 0 66 24', role: 'img' });
  svg.setAttribute('aria-label', row.stages.map((score, index) => `${words.stages[index]}: ${score ?? '–'}`).join(', '));
  row.stages.forEach((score, index) => {
    const height = score === null ? 1.5 : Math.max(1.5, (score / 100) * 24);
    const tone = score === null ? 'unknown' : score >= 75 ? 'good' : score >= 45 ? 'half' : 'weak';
    svg.append(svgElement('rect', { class: 'steps-ground', x: index * 11, y: 0, width: 9, height: 24 }));
    svg.append(svgElement('rect', { class: `steps-${tone}`, x: index * 11, y: 24 - height, width: 9, height }));
  });
  return svg;
}

function svgElement(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}

export const ROW_FUNCTIONS = [element, tableRow, tableCell, differenceText, pickBox, briefButton, stagePicture, svgElement];
