import type { Result } from 'lighthouse';

/** Where the time of measured visits went, milliseconds. They do not overlap. */
export interface VisitTimes {
  /** Waiting for the turn to load. */
  readonly turn: number;
  /** Lighthouse's measure of the machine: a busy loop of a second, always. */
  readonly benchmark: number;
  /** Until the load event. */
  readonly load: number;
  /** Lighthouse waits until network and processor have been quiet for a second. */
  readonly quiet: number;
  /** Reading the page for our own facts. */
  readonly harvest: number;
  /** What Lighthouse does with the loaded page: axe and the like. */
  readonly gather: number;
  /** Simulation and judgement, in Node alone. */
  readonly judge: number;
}

export const NO_TIMES: VisitTimes = { turn: 0, benchmark: 0, load: 0, quiet: 0, harvest: 0, gather: 0, judge: 0 };

export function addTimes(a: VisitTimes, b: VisitTimes): VisitTimes {
  return {
    turn: a.turn + b.turn,
    benchmark: a.benchmark + b.benchmark,
    load: a.load + b.load,
    quiet: a.quiet + b.quiet,
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

/** What the visit itself can tell; filled in while it goes on. */
export type OwnTimes = { -readonly [name in 'turn' | 'load' | 'harvest']: number };

/** Lighthouse writes down its own steps; the others are told by the visit. */
export function timesOf({ timing }: Result, own: OwnTimes): VisitTimes {
  const of = (name: string) =>
    timing.entries.filter((entry) => entry.name === name).reduce((ms, { duration }) => ms + duration, 0);
  const artifacts = timing.entries.filter(({ name }) => name.startsWith('lh:gather:getArtifact:'));
  const navigation = of('lh:driver:navigate');
  const load = Math.min(own.load || navigation, navigation);
  return {
    turn: Math.round(own.turn),
    benchmark: Math.round(of('lh:gather:getBenchmarkIndex')),
    load: Math.round(load),
    quiet: Math.round(navigation - load),
    harvest: Math.round(own.harvest),
    gather: Math.round(artifacts.reduce((ms, { duration }) => ms + duration, 0)),
    judge: Math.round(of('lh:runner:audit')),
  };
}
