import { BRIEF_FUNCTIONS } from './brief-script.ts';
import { CSV_FUNCTIONS } from './csv-script.ts';
import { GROUP_FUNCTIONS } from './group-script.ts';
import { KEY_FUNCTIONS } from './keys-script.ts';
import type { OverviewParts } from './overview-parts.ts';
import { PANEL_FUNCTIONS } from './panel-script.ts';
import { PICK_FUNCTIONS } from './pick-script.ts';
import { ROW_FUNCTIONS } from './row-script.ts';
import { SORT_FUNCTIONS } from './sort-script.ts';
import { TABLE_FUNCTIONS } from './table-script.ts';

/** By the names under which the others ask for them. */
const PARTS: Readonly<Record<keyof OverviewParts, string>> = {
  draw: 'tableRow',
  drawGroup: 'groupLine',
  sort: 'sortRows',
  lines: 'linesOf',
  render: 'renderRows',
  csv: 'csvText',
  startSorting: 'startSorting',
  startPicking: 'startPicking',
  pick: 'pickRows',
  showPicked: 'showPicked',
  startPanel: 'startPanel',
  openReport: 'openReport',
  closeReport: 'closeReport',
  startKeys: 'startKeys',
  move: 'moveBy',
  unpack: 'unpackBriefs',
  show: 'showBrief',
  copy: 'copyBrief',
};

const FUNCTIONS = [
  ...TABLE_FUNCTIONS,
  ...SORT_FUNCTIONS,
  ...GROUP_FUNCTIONS,
  ...PICK_FUNCTIONS,
  ...PANEL_FUNCTIONS,
  ...KEY_FUNCTIONS,
  ...ROW_FUNCTIONS,
  ...CSV_FUNCTIONS,
  ...BRIEF_FUNCTIONS,
];

/** The source of all of them, as one script. */
export function scriptText(): string {
  const parts = Object.entries(PARTS).map(([part, name]) => `${part}: ${name}`);
  return `'use strict';(()=>{\n${FUNCTIONS.map(String).join('\n')}\nstartOverview({ ${parts.join(', ')} });\n})();`;
}
