import type { Result } from 'lighthouse';

/** Where the time of measured visits went, milliseconds. They do not overlap. */
export interface VisitTimes {
  /** Waiting for the turn to load. */
  readonly turn: number;
  /** Lighthouse's measure of the machine: a busy loop of a second, always. */
  readonly benchmark: number;
  /** The load, and the quiet after it that Lighthouse waits for. */
  readonly load: number;
  /** Reading the page for our own facts. */
  readonly harvest: number;
  /** What Lighthouse does with the loaded page: axe and the like. */
  readonly gather: number;
  /** Simulation and judgement, in Node alone. */
  readonly judge: number;
}

export const NO_TIMES: VisitTimes = { turn: 0, benchmark: 0, load: 0, harvest: 0, gather: 0, judge: 0 };

export function addTimes(a: VisitTimes, b: VisitTimes): VisitTimes {
  return {
    turn: a.turn + b.turn,
    benchmark: a.benchmark + b.benchmark,
    load: a.load + b.load,
    harvest: a.harvest + b.harvest,
    gather: a.gather + b.gather,
    judge: a.judge + b.judge,
  };
}

/** A turn lasts eight seconds at most (`browser-supply.ts`): a longer wait means that several others stood in line. */
const CROWDED_MS = 10_000;

/** A warning for the record when the machine carries too many browsers. */
export function crowdWarning({ turn }: VisitTimes): string[] {
  return turn > CROWDED_MS
    ? [`The page waited ${Math.round(turn / 1000)} s for its turn to load: too many browsers for this computer.`]
    : [];
}

/** Lighthouse writes down its own steps; our two are told by the visit. */
export function timesOf({ timing }: Result, own: Pick<VisitTimes, 'turn' | 'harvest'>): VisitTimes {
  const of = (name: string) =>
    timing.entries.filter((entry) => entry.name === name).reduce((ms, { duration }) => ms + duration, 0);
  const artifacts = timing.entries.filter(({ name }) => name.startsWith('lh:gather:getArtifact:'));
  return {
    turn: Math.round(own.turn),
    benchmark: Math.round(of('lh:gather:getBenchmarkIndex')),
    load: Math.round(of('lh:driver:navigate')),
    harvest: Math.round(own.harvest),
    gather: Math.round(artifacts.reduce((ms, { duration }) => ms + duration, 0)),
    judge: Math.round(of('lh:runner:audit')),
  };
}
