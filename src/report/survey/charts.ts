import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneY, line } from 'd3-shape';
import type { RateWithInterval } from '../../survey/intervals.ts';
import { type Html, html } from '../page/html.ts';

// Every drawing is stretched to the width of its cell, so x runs over 0–100 whatever the screen; strokes keep their width.
// All are decoration for those who see: the figures stand beside them in the same row.

const WIDTH = 100;
const HEIGHT = 20;
const fixed = (value: number) => String(Math.round(value * 100) / 100);

function drawing(kind: string, content: Html | readonly Html[]): Html {
  return html`<svg class="chart ${kind}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${content}</svg>`;
}

const stroke = (name: string, path: string | null) =>
  html`<path class="${name}" d="${path ?? ''}" vector-effect="non-scaling-stroke"/>`;
const upright = (x: number, from = 0, to = HEIGHT) =>
  line()([
    [x, from],
    [x, to],
  ]);

/** An interval as a bar with its two ends: "I" on its side. */
function whisker(low: number, high: number): Html {
  const across = line()([
    [low, HEIGHT / 2],
    [high, HEIGHT / 2],
  ]);
  return stroke('whisker', [across, upright(low, 5, 15), upright(high, 5, 15)].join(''));
}

const shareScale = scaleLinear([0, 1], [0, WIDTH]);
const grid = [0.25, 0.5, 0.75].map((share) => stroke('grid', upright(shareScale(share))));

/** A share as a bar from 0 to 100 % with its interval; `reference` draws the share of all as a line to compare with. */
export function shareBar(rate: RateWithInterval, reference: number | null = null): Html {
  const bar = html`<rect class="share" x="0" y="4" width="${fixed(shareScale(rate.rate))}" height="12"/>`;
  const mark = reference === null ? null : stroke('reference', upright(shareScale(reference)));
  return drawing('shares', html`${grid}${bar}${mark}${whisker(shareScale(rate.low), shareScale(rate.high))}`);
}

/** A change about zero, which stands in the middle; `most` is the end of the scale on both sides. */
export function changeBar(change: RateWithInterval, most: number): Html {
  const scale = scaleLinear([-most, most], [0, WIDTH]).clamp(true);
  const dot = stroke('dot', upright(scale(change.rate), 4, 16));
  return drawing('changes', html`${stroke('zero', upright(scale(0)))}${whisker(scale(change.low), scale(change.high))}${dot}`);
}

/** The end of a scale that holds all these changes: a round number of percentage points. */
export function changeScale(changes: readonly RateWithInterval[]): number {
  const most = Math.max(0.01, ...changes.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return scaleLinear([0, most], [0, 1]).nice(4).domain()[1] ?? most;
}

/** The middle half as a box, the median as a line in it, on a scale from 0 to `most`. */
export function quartileBox(values: { readonly q1: number; readonly median: number; readonly q3: number }, most: number): Html {
  const scale = scaleLinear([0, most], [0, WIDTH]).clamp(true);
  const [from, to] = [scale(values.q1), scale(values.q3)];
  const box = html`<rect class="share" x="${fixed(from)}" y="4" width="${fixed(Math.max(0.4, to - from))}" height="12"/>`;
  return drawing('boxes', html`${grid}${box}${stroke('dot', upright(scale(values.median), 2, 18))}`);
}

/** A round end for a scale that holds this value. */
export function roundMost(value: number): number {
  return (
    scaleLinear([0, value || 1], [0, 1])
      .nice(4)
      .domain()[1] ?? value
  );
}

const STEP = 40;
/** The flat part of a step, before it narrows to the next. */
const FLAT = 26;

/** The funnel: as wide at each step as the share that came so far. One shape for all steps, each as high as the others. */
export function funnelShape(shares: readonly number[]): Html {
  const edges = shares.flatMap((share, index) => [
    { y: index * STEP, share },
    { y: index * STEP + FLAT, share },
  ]);
  const last = shares.at(-1) ?? 0;
  const shape = area<{ y: number; share: number }>()
    .y(({ y }) => y)
    .x0(({ share }) => (1 - share) * (WIDTH / 2))
    .x1(({ share }) => (1 + share) * (WIDTH / 2))
    .curve(curveMonotoneY)([...edges, { y: shares.length * STEP, share: last }]);
  const cuts = shares.slice(1).map((_, index) => stroke('cut', `M0,${(index + 1) * STEP}H${WIDTH}`));
  return html`<svg class="funnel-shape" viewBox="0 0 ${WIDTH} ${shares.length * STEP}" preserveAspectRatio="none" aria-hidden="true" focusable="false"><path class="share" d="${shape ?? ''}"/>${cuts}</svg>`;
}
