import { expect, test } from 'vitest';
import { answerOf } from '../../../src/gather/check-profiles.ts';
import type { FetchedPage } from '../../../src/model/world.ts';
import { answer } from './fake-world.ts';

const URL = 'https://www.facebook.com/rossi';

test.each<[string, Partial<FetchedPage>]>([
  ['yes', { text: '<title>Rossi Impianti | Carpi</title>' }],
  ['gone', { status: 404 }],
  ['gone', { text: '<title>This page isn’t available</title>' }],
  ['login_wall', { finalUrl: 'https://www.facebook.com/login/?next=x', text: '<title>Rossi</title>' }],
  ['login_wall', { text: '<title>Log in to Facebook</title>' }],
  ['login_wall', { status: 999 }],
  ['login_wall', { text: '<div></div>' }],
  ['unknown', { status: 500 }],
  ['unknown', { finalUrl: 'https://example.com/', text: '<title>Hello</title>' }],
])('%s', (expected, parts) => {
  expect(answerOf({ ok: true, value: answer(URL, parts) })).toBe(expected);
});

test('no answer says nothing about the profile', () => {
  expect(answerOf({ ok: false, problem: { kind: 'timeout', detail: '' } })).toBe('unknown');
});
