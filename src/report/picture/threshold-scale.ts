import { type Html, html } from '../page/html.ts';
import type { State } from './icons.ts';

export interface Limits {
  /** Up to here it is good; above `poor` it is poor. */
  readonly good: number;
  readonly poor: number;
}

export function stateOfMeasure(value: number, { good, poor }: Limits): State {
  if (value <= good) return 'good';
  return value <= poor ? 'half' : 'weak';
}

/** Three zones of equal width and where the value falls; what is far out stands at the end. A picture only. */
export function thresholdScale(value: number, limits: Limits): Html {
  const at = place(value, limits);
  return html`<svg class="zones" viewBox="0 0 300 16" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="zone-good" x="0" y="5" width="98" height="6"/><rect class="zone-half" x="101" y="5" width="98" height="6"/><rect class="zone-weak" x="202" y="5" width="98" height="6"/><rect class="zone-here" x="${(at - 2.5).toFixed(1)}" y="0" width="5" height="16"/></svg>`;
}

function place(value: number, { good, poor }: Limits): number {
  if (value <= good) return Math.max(3, (value / good) * 98);
  if (value <= poor) return 101 + ((value - good) / (poor - good)) * 98;
  return Math.min(297, 202 + ((value - poor) / poor) * 98);
}
