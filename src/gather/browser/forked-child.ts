import { fork } from 'node:child_process';
import type { Problem } from '../../model/world.ts';
import type { FromChild, ToChild } from './child-messages.ts';
import { killTrees } from './process-tree.ts';
import { siblingModule } from './sibling-module.ts';
import { makeTempFolder, removeTempFolder } from './temp-folders.ts';
import { within } from './within.ts';

/** A child process with everything that will have to go when it goes. */
export interface ForkedChild {
  readonly temp: string;
  /** The child and what it started, as far as known. */
  readonly pids: readonly number[];
  readonly alive: () => boolean;
  readonly send: (message: ToChild) => void;
  /** The one who hears the child's messages from now on. */
  readonly listen: (listener: (message: FromChild) => void) => void;
  /** Has a process that the child started end with it. */
  readonly adopt: (pid: number) => void;
  /** Lets the child close its browser in good order, which leaves no zombies where nobody collects them (containers). */
  readonly leave: (reason: Problem) => Promise<void>;
  /** Kills the tree and removes the files; the first reason given is the one that counts. */
  readonly end: (reason: Problem) => Promise<void>;
  /** Why it ended; resolves when nothing of it is left. */
  readonly ended: Promise<Problem>;
}

const LEAVE_MS = 2_000;
/**
 * Node lets its heap grow before it tidies up: with small young generations a child that runs Lighthouse keeps to 220 MB
 * instead of 470 (measured), in the same time.
 */
const FRUGAL = ['--max-semi-space-size=4', '--max-old-space-size=768'];

export async function forkChild(): Promise<ForkedChild> {
  const temp = await makeTempFolder();
  const child = fork(siblingModule('./browser-child'), [], {
    execArgv: FRUGAL,
    env: { ...process.env, TMPDIR: temp, TMP: temp, TEMP: temp },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const pids = child.pid ? [child.pid] : [];
  let listener: (message: FromChild) => void = () => {};
  let reason: Problem | null = null;
  let broken = 'the browser process ended unexpectedly';
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  child.on('message', (message: FromChild) => {
    if (message.type === 'broken') broken = message.detail;
    else listener(message);
  });
  const end = async (why: Problem) => {
    reason ??= why;
    await killTrees(pids);
    await exited;
  };
  return {
    temp,
    pids,
    alive: () => reason === null && child.exitCode === null && child.signalCode === null,
    send: (message) => void (child.connected && child.send(message, () => {})),
    listen: (next) => {
      listener = next;
    },
    adopt: (pid) => void pids.push(pid),
    leave: async (why) => {
      reason ??= why;
      if (child.connected) child.disconnect();
      await within(LEAVE_MS, exited, 'not left in time').catch(() => end(why));
    },
    end,
    ended: exited.then(async () => {
      await killTrees(pids.slice(1));
      await removeTempFolder(temp);
      return reason ?? { kind: 'browser_failed', detail: broken };
    }),
  };
}
