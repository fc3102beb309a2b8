import { spawn } from 'node:child_process';
import type { Terminal } from './terminal.ts';

/** Shows a file in the user's browser; says where it is when there is nothing to show it with. Does not wait for the browser. */
export async function openInBrowser(path: string | null, { err }: Pick<Terminal, 'err'>): Promise<void> {
  if (path === null) return err('--open shows files: this is not kept in a folder.');
  const [command, ...args] = openerOf(process.platform, path);
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  const started = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  child.unref();
  if (!started) err(`--open: ${command} is not there to show it. Open ${path} in a browser.`);
}

/** The command that shows a file with the program it is meant for. */
export function openerOf(platform: NodeJS.Platform, path: string): [string, ...string[]] {
  if (platform === 'darwin') return ['open', path];
  // `start` takes its first quoted argument for a title
  return platform === 'win32' ? ['cmd', '/c', 'start', '""', path] : ['xdg-open', path];
}
