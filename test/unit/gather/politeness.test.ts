import { expect, test } from 'vitest';
import { createPoliteness, usualPause } from '../../../src/gather/politeness.ts';
import { httpFor, startHttp } from './net/servers.ts';

const never = new AbortController().signal;

test('at most so many requests to one host at a time, and all get their turn', async () => {
  let running = 0;
  let most = 0;
  const site = await startHttp((_, response) => {
    running += 1;
    most = Math.max(most, running);
    setTimeout(() => {
      running -= 1;
      response.end('<html>');
    }, 15);
  });
  const http = httpFor({}, { perHost: 2 });
  const looks = await Promise.all(Array.from({ length: 8 }, (_, index) => http.fetch(`${site.url}/${index}`)));
  expect(looks.every((look) => look.ok)).toBe(true);
  expect(most).toBe(2);
});

test('one host waits for its pause, another does not', async () => {
  const politeness = createPoliteness({ pauseMs: () => 60_000, perHost: 2 });
  const stop = new AbortController();
  await politeness.enter('a.example', never);
  const second = politeness.enter('a.example', stop.signal);
  await politeness.enter('b.example', never);
  stop.abort();
  expect(await second).toBeNull();
});

test('a turn ends once, and lets the next in', async () => {
  const politeness = createPoliteness({ pauseMs: () => 0, perHost: 1 });
  const order: string[] = [];
  const end = await politeness.enter('a.example', never);
  const take = async (name: string): Promise<void> => {
    const leave = await politeness.enter('a.example', never);
    order.push(name);
    leave?.();
  };
  const others = [take('second'), take('third')];
  end?.();
  end?.();
  await Promise.all(others);
  expect(order).toEqual(['second', 'third']);
});

test('who gives up waiting leaves the turn to others', async () => {
  const politeness = createPoliteness({ pauseMs: () => 0, perHost: 1 });
  const end = await politeness.enter('a.example', never);
  const stop = new AbortController();
  const impatient = politeness.enter('a.example', stop.signal);
  const patient = politeness.enter('a.example', never);
  stop.abort();
  expect(await impatient).toBeNull();
  end?.();
  expect(await patient).toBeTypeOf('function');
  expect(await politeness.enter('a.example', AbortSignal.abort())).toBeNull();
});

test('a host that asked for a pause is left alone', async () => {
  const politeness = createPoliteness({ pauseMs: () => 0, perHost: 2 });
  politeness.holdOff('held.example', 60_000);
  politeness.slowDown('slow.example', 60_000);
  await politeness.enter('slow.example', never);
  const stop = new AbortController();
  const waiting = [politeness.enter('held.example', stop.signal), politeness.enter('slow.example', stop.signal)];
  await politeness.enter('other.example', never);
  stop.abort();
  expect(await Promise.all(waiting)).toEqual([null, null]);
});

test.each(['localhost', 'localhost:8080', 'bar.localhost:3000', '127.0.0.1:4000', '[::1]:4000'])('no pause for %s', (host) => {
  expect(usualPause(host)).toBe(0);
});

test.each(['bar.example', 'localhost.example', 'mylocalhost', '127.0.0.1.example', '192.168.1.4', '[2001:db8::1]'])(
  'a pause for %s',
  (host) => {
    expect(usualPause(host)).toBe(100);
  },
);

test('robots.txt of a server on this machine may ask for a pause', async () => {
  const politeness = createPoliteness({ pauseMs: usualPause, perHost: 2 });
  politeness.slowDown('localhost:8080', 60_000);
  await politeness.enter('localhost:8080', never);
  const stop = new AbortController();
  const waiting = politeness.enter('localhost:8080', stop.signal);
  stop.abort();
  expect(await waiting).toBeNull();
});
