/** A moment that can be moved while it has not come. */
export interface Deadline {
  /** Counts anew from now. */
  readonly restart: () => void;
  /** Moves by so many milliseconds: that long somebody else had the turn. */
  readonly extend: (ms: number) => void;
  readonly stop: () => void;
}

export function startDeadline(ms: number, passed: () => void): Deadline {
  let endsAt = 0;
  let timer: NodeJS.Timeout | undefined;
  const endAt = (moment: number) => {
    clearTimeout(timer);
    endsAt = moment;
    timer = setTimeout(passed, Math.max(0, endsAt - performance.now()));
  };
  const restart = () => endAt(performance.now() + ms);
  restart();
  return { restart, extend: (more) => endAt(endsAt + more), stop: () => clearTimeout(timer) };
}
