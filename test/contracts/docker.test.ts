import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// The steps of the image were done once in a plain folder (clone, npm ci, prune, doctor as a user that is not root); this holds what linters of
// Dockerfiles ask (hadolint's DL3002, DL3006–DL3009, DL3014, DL3015, DL3020, DL3025, DL3000, DL3022), and that the files named are there.
const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'Dockerfile'), 'utf8').replace(/\s*\\\n\s*/g, ' ');
const steps = text
  .split('\n')
  .filter((line) => line.trim() && !line.startsWith('#'))
  .map((line) => {
    const [, name = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    return { name, rest };
  });
const all = (wanted: string) => steps.filter(({ name }) => name === wanted).map(({ rest }) => rest);
const last = (wanted: string) => all(wanted).at(-1) ?? '';

describe('Dockerfile', () => {
  it('begins from images with a version, Debian and the Node that Vetrina needs', () => {
    for (const from of all('FROM')) expect(from).toMatch(/^node:24-\w+-slim(?: AS \w+)?$/);
    const stages = all('FROM').flatMap((from) => / AS (\w+)$/.exec(from)?.[1] ?? []);
    for (const copy of all('COPY').filter((each) => each.includes('--from=')))
      expect(stages).toContain(/--from=(\w+)/.exec(copy)?.[1]);
  });

  it('installs what Debian has in one step, without questions, recommendations or leftovers', () => {
    for (const run of all('RUN').filter((each) => each.includes('apt-get'))) {
      expect(run).toMatch(
        /^apt-get update && apt-get install --yes --no-install-recommends [^&]+ && rm -rf \/var\/lib\/apt\/lists\/\*$/,
      );
      expect(run).not.toMatch(/\bsudo\b|apt-get (?:dist-)?upgrade/);
    }
    expect(all('ADD')).toEqual([]);
  });

  it('ends as a user that is not root, in a folder of its own, with a command that gets signals', () => {
    expect(last('USER')).toBe('node');
    for (const folder of all('WORKDIR')) expect(folder).toMatch(/^\//);
    expect(JSON.parse(last('ENTRYPOINT'))).toEqual(['tini', '--', 'node', '/app/bin/vetrina.js']);
    expect(JSON.parse(last('CMD'))).toEqual(['--help']);
    expect(existsSync(join(root, 'bin/vetrina.js'))).toBe(true);
  });

  it('leaves out of the image what a build must not see', () => {
    const ignored = readFileSync(join(root, '.dockerignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', 'node_modules', 'dist', 'reports']));
  });
});

describe('docker-compose.yml', () => {
  const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

  it('names files that are there, and an image that this Dockerfile makes', () => {
    for (const [, file = ''] of compose.matchAll(/seccomp[:=](\S+\.json)/g))
      expect(existsSync(join(root, file)), file).toBe(true);
    expect(() => JSON.parse(readFileSync(join(root, 'docker/seccomp.json'), 'utf8'))).not.toThrow();
    expect(compose).not.toMatch(/privileged:\s*true|:latest\b/);
  });
});
