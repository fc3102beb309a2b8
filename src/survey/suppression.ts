import type { Cell } from './cells.ts';
import { type Estimate, type Suppressed, suppress } from './estimate.ts';

type Part = Pick<Cell, 'key' | 'dimensions' | 'parents'>;
type Figures = ReadonlyMap<string, Estimate>;

/**
 * Makes what holds back the figures of an indicator in cells with fewer than `minCell` known answers, and as many further cells
 * as it takes that none can be worked out: within each whole whose parts are published, either no part is held back, or at
 * least two that together have `minCell` answers (the smallest go first). Repeated until it holds everywhere, since a
 * crossed cell is part of two wholes.
 */
export function suppressor(cells: readonly Part[], minCell: number): (figures: Figures) => Figures {
  const wholes = partsByWhole(cells);
  return (figures) => {
    const size = (key: string) => figures.get(key)?.denominator ?? 0;
    const held = new Map<string, Suppressed>();
    for (const { key } of cells) if (size(key) > 0 && size(key) < minCell) held.set(key, 'small');
    while (hideMore(wholes, { held, size, minCell }));
    return new Map([...figures].map(([key, figure]) => [key, withheld(figure, held.get(key))]));
  };
}

function withheld(figure: Estimate, why: Suppressed | undefined): Estimate {
  return why ? suppress(figure, why) : figure;
}

/** The parts of each whole, by each way of dividing it: a crossed cell's first parent is divided by its second dimension. */
function partsByWhole(cells: readonly Part[]): readonly (readonly string[])[] {
  const wholes = new Map<string, string[]>();
  for (const { key, dimensions, parents } of cells)
    for (const parent of parents) {
      const whole = JSON.stringify([parent, dimensions]);
      const parts = wholes.get(whole);
      if (parts) parts.push(key);
      else wholes.set(whole, [key]);
    }
  return [...wholes.values()];
}

interface Holding {
  readonly held: Map<string, Suppressed>;
  readonly size: (key: string) => number;
  readonly minCell: number;
}

/** One round over all wholes; true when something more had to go. */
function hideMore(wholes: readonly (readonly string[])[], holding: Holding): boolean {
  let more = false;
  for (const parts of wholes) {
    const next = nextToHide(parts, holding);
    if (next === null) continue;
    holding.held.set(next, 'derivable');
    more = true;
  }
  return more;
}

/** The smallest published part that must go too; null when what is held back in this whole cannot be worked out. */
function nextToHide(parts: readonly string[], { held, size, minCell }: Holding): string | null {
  const hidden = parts.filter((key) => held.has(key));
  const together = hidden.reduce((sum, key) => sum + size(key), 0);
  if (hidden.length === 0 || (hidden.length > 1 && together >= minCell)) return null;
  const shown = parts.filter((key) => !held.has(key) && size(key) > 0);
  return shown.sort((a, b) => size(a) - size(b))[0] ?? null;
}
