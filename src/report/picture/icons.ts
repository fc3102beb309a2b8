import type { Stage } from '../../model/check.ts';
import { type Html, html, trusted } from '../page/html.ts';

/** How a step, a finding or a channel stands. Shape and word tell it, colour only helps. */
export type State = 'good' | 'half' | 'weak' | 'unknown' | 'none';

const stroke = 'fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"';

/** Drawings on a field of 24 × 24. */
const ICONS = {
  window: `<g ${stroke}><path d="M4 10v10h16V10M4 20h16"/><path d="M3 4h18l1 5a2.6 2.6 0 0 1-5 .4 2.6 2.6 0 0 1-5 0 2.6 2.6 0 0 1-5 0A2.6 2.6 0 0 1 2 9z"/></g>`,
  found: `<g ${stroke}><circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/></g>`,
  reachable: `<g ${stroke}><path d="M4 5h16v11h-8l-5 4v-4H4z"/><path d="M8 9h8M8 12h5"/></g>`,
  convert: `<g ${stroke}><path d="M9 11V5.5a1.5 1.5 0 0 1 3 0V10l5.6 1.2A2 2 0 0 1 19 13.300l-.8 4.500A4 4 0 0 1 14.3 21h-2.600a4 4 0 0 1-3.2-1.600L5 14.600a1.6 1.6 0 0 1 2.4-2.100L9 14z"/></g>`,
  measured: `<g ${stroke}><path d="M4 20h16"/><path d="M7 16v-4M12 16V6M17 16V9"/></g>`,
  trust: `<g ${stroke}><path d="M12 3l7 2.600v5.600c0 4.5-2.8 7.7-7 9.8-4.2-2.1-7-5.3-7-9.800V5.600z"/><path d="m9 12 2.2 2.200L15.2 10"/></g>`,
  quality: `<g ${stroke}><path d="M4.5 18a9 9 0 1 1 15 0"/><path d="m12 14 4-5"/><circle cx="12" cy="14" r="1"/></g>`,
  good: '<circle cx="12" cy="12" r="10" fill="currentColor"/><path d="m7.5 12.3 3 3 6-6.3" fill="none" stroke="var(--card)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/>',
  half: '<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/>',
  weak: '<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 7.500v5.500M12 16.400v.2" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>',
  unknown:
    '<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.2 2.450"/><path d="M9.6 9.800a2.5 2.5 0 1 1 3.5 2.300c-.8.4-1.1.8-1.1 1.700M12 16.600v.1" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>',
  none: '<path d="M6 12h12" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round"/>',
  clock: `<g ${stroke}><circle cx="12" cy="12" r="8.5"/><path d="M12 7.500V12l3 2"/></g>`,
} as const satisfies Record<Stage | State | 'window' | 'clock', string>;
export type IconName = keyof typeof ICONS;

/** All drawings once; `icon` refers to them. */
export function spriteSheet(): Html {
  const symbols = Object.entries(ICONS).map(
    ([name, drawing]) => `<symbol id="i-${name}" viewBox="0 0 24 24">${drawing}</symbol>`,
  );
  return trusted(`<svg width="0" height="0" class="sprites" aria-hidden="true">${symbols.join('')}</svg>`);
}

/** A drawing beside words that say the same: hidden from screen readers. */
export function icon(name: IconName): Html {
  return html`<svg class="icon i-${name}" aria-hidden="true"><use href="#i-${name}"/></svg>`;
}

/** The mark of a state with its word. */
export function stateChip(state: State, word: string): Html {
  return html`<span class="chip is-${state}">${icon(state)}${word}</span>`;
}
