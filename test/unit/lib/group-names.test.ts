import { expect, test } from 'vitest';
import { groupsOf, numberGroups } from '../../../src/lib/group-names.ts';

const EITHER = new RegExp(numberGroups(String.raw`(?<code>\d{5}) (?<town>[a-z]+)|(?<town>[a-z]+) (?<code>\d{5})`));

test.each(['41121 modena', 'modena 41121'])('%s: groups of one name are read as one', (text) => {
  const match = EITHER.exec(text);
  expect(match && groupsOf(match)).toEqual({ code: '41121', town: 'modena' });
});

test('look-behinds are no groups, and what took no part is not there', () => {
  expect(numberGroups('(?<=a)(?<!b)(?<x>c)')).toBe('(?<=a)(?<!b)(?<x>c)');
  const match = /(?<a>x)|(?<b>y)/.exec('y');
  expect(match && groupsOf(match)).toEqual({ b: 'y' });
});
