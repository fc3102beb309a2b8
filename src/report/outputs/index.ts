import type { Output } from './output.ts';
import { OVERVIEW } from './overview.ts';
import { PAGES } from './pages.ts';
import { TABLE } from './table.ts';

/** What is made of every run, in the order in which it is finished. A further output is a file here and its place in this list. */
export const RUN_OUTPUTS: readonly Output[] = [TABLE, PAGES, OVERVIEW];
