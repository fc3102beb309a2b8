import { STATE_FLOORS } from '../../data/score-scale.ts';
import { type Html, html, type Part } from '../page/html.ts';
import type { State } from './icons.ts';

export function stateOfScore(score: number | null): State {
  if (score === null) return 'unknown';
  if (score >= STATE_FLOORS.good) return 'good';
  return score >= STATE_FLOORS.half ? 'half' : 'weak';
}

/** A ring filled to the score, with `middle` in it. Decoration: the number stands beside or in it as text. */
export function ring(score: number | null, state: State, middle: Part): Html {
  const arc =
    score === null
      ? html`<circle class="ring-none" cx="24" cy="24" r="20.5" pathLength="60"/>`
      : html`<circle class="ring-arc" cx="24" cy="24" r="20.5" pathLength="100" stroke-dasharray="${Math.max(score, 1)} 100" transform="rotate(-90 24 24)"/>`;
  return html`<span class="ring is-${state}"><svg viewBox="0 0 48 48" aria-hidden="true" focusable="false"><circle class="ring-track" cx="24" cy="24" r="20.5"/>${arc}</svg><span class="ring-middle">${middle}</span></span>`;
}

/** A bar filled to a share of 0–1. */
export function bar(share: number, kind = 'accent'): Html {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return html`<svg class="bar bar-${kind}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar-track" width="100" height="8"/><rect class="bar-full" width="${width}" height="8"/></svg>`;
}
