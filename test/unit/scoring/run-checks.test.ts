import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import type { Check } from '../../../src/model/check.ts';
import type { Facts } from '../../../src/model/facts.ts';
import { OUTCOMES, sightOf } from '../../../src/model/outcome.ts';
import { findingSchema } from '../../../src/model/record.ts';
import { runChecks } from '../../../src/scoring/run-checks.ts';
import { contextOf, factsBut, factsOf, no, phone, seen, yes } from '../../facts-of.ts';

const phoneShown = CHECKS.find(({ id }) => id === 'phone-shown') as Check;
const vatShown = CHECKS.find(({ id }) => id === 'vat-number-shown') as Check;

test('a finding has the points, the parameters and the proof', () => {
  expect(runChecks(factsOf({ phones: yes(phone()) }), contextOf(), [phoneShown])).toEqual([
    {
      check: 'phone-shown',
      stage: 'reachable',
      verdict: 'pass',
      reason: 'seen',
      params: { phone: '059 123456' },
      weight: 8,
      points: 8,
      effort: 'minutes',
      seen: [seen(JSON.stringify(phone()))],
    },
  ]);
});

test('a judge that throws costs its finding only', () => {
  const broken: Check = {
    ...phoneShown,
    judge: () => {
      throw new Error('our bug');
    },
  };
  const [first, second] = runChecks(factsOf({ phones: no }), contextOf(), [broken, phoneShown]);
  expect(first).toMatchObject({ verdict: 'unknown', reason: 'unknown.failed', points: null });
  expect(first?.params.detail).toContain('our bug');
  expect(second).toMatchObject({ verdict: 'fail', points: 0 });
});

test('a judge sees the facts that it declares and no other', () => {
  let names: string[] = [];
  const curious: Check = {
    ...phoneShown,
    uses: ['emails'],
    judge: (facts) => {
      names = Object.keys(facts);
      return null;
    },
  };
  runChecks(factsBut(), contextOf(), [curious]);
  expect(names).toEqual(['phones', 'emails']);
});

test('a fact that does not apply makes a finding that does not apply', () => {
  const [finding] = runChecks(factsOf({ phones: { state: 'not_applicable' } }), contextOf(), [phoneShown]);
  expect(finding).toMatchObject({ verdict: 'not_applicable', reason: 'not_applicable.fact', params: { fact: 'phones' } });
});

test.each(OUTCOMES.filter((outcome) => sightOf(outcome) === 'not_seen'))(
  '%s: nothing is said of a site that was not seen',
  (outcome) => {
    const findings = runChecks(factsOf(), contextOf({ outcome }), CHECKS);
    expect(findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'partial' || verdict === 'pass')).toEqual([]);
  },
);

test.each(OUTCOMES.filter((outcome) => sightOf(outcome) === 'no_site'))(
  '%s: only the missing site is held against it',
  (outcome) => {
    const findings = runChecks(factsOf({ profiles: no }), contextOf({ outcome }), CHECKS);
    expect(findings.filter(({ verdict }) => verdict === 'fail').map(({ check }) => check)).toEqual(['own-website']);
    expect(findings.filter(({ verdict }) => verdict === 'unknown').map(({ check }) => check)).toEqual(['social-presence']);
  },
);

test.each([
  ['row', factsOf({ vatNumber: no }), 'fail'],
  ['VAT number', factsOf({ vatNumber: yes({ number: '123456789', country: 'DE' }) }), 'not_applicable'],
  [
    'address',
    factsOf({ vatNumber: no, address: yes({ text: '1 High St, Leeds', country: 'United Kingdom' }) }),
    'not_applicable',
  ],
  [
    'phones',
    factsOf({ vatNumber: no, phones: yes(phone({ e164: '+441132432000' }), phone({ e164: '+441132432001' }), phone()) }),
    'not_applicable',
  ],
  ['domain', factsOf({ vatNumber: no, ownDomain: yes({ domain: 'beispiel.de' }) }), 'not_applicable'],
  [
    'a cut address that looks Italian, phones and domain abroad',
    factsOf({
      vatNumber: no,
      address: yes({ text: 'Via Cundinamarca 12', street: 'Via Cundinamarca 12', country: 'IT' }),
      phones: yes(phone({ e164: '+576012345678' })),
      ownDomain: yes({ domain: 'cafetal.com.co' }),
    }),
    'not_applicable',
  ],
  ['a domain that says no country', factsOf({ vatNumber: no, ownDomain: yes({ domain: 'example.tv' }) }), 'fail'],
  [
    'a phone abroad beside one at home',
    factsOf({ vatNumber: no, phones: yes(phone({ e164: '+441132432000' }), phone()) }),
    'fail',
  ],
] as const)('Italian duties are asked where the site is Italian: %s', (_, facts, verdict) => {
  expect(runChecks(facts, contextOf(), [vatShown])[0]?.verdict).toBe(verdict);
});

test('at most five proofs, each place once', () => {
  const phones = yes(...Array.from({ length: 9 }, (_, i) => phone({ printed: `059 12345${i % 7}` })));
  const [finding] = runChecks(factsOf({ phones }), contextOf(), [phoneShown]);
  expect(finding?.seen).toHaveLength(5);
  expect(new Set(finding?.seen.map(({ snippet }) => snippet)).size).toBe(5);
});

test('every finding fits the record', () => {
  for (const facts of [factsOf(), factsBut()])
    for (const finding of runChecks(facts, contextOf(), CHECKS)) expect(findingSchema.safeParse(finding).error).toBeUndefined();
});

const menuLink = (target: string) => ({ kind: 'dead_menu_link' as const, quote: target, target, label: target });

test('what the menu promises on a page that is gone is no fault of its own', () => {
  const gone = { value: 'Contatti → /contatti', why: 'gone_page', seen: [seen('Contatti → /contatti')] };
  const [finding] = runChecks(factsOf({ phones: { state: 'no', rejected: [gone] } }), contextOf(), [phoneShown]);
  expect(finding).toMatchObject({ verdict: 'unknown', reason: 'unknown.pages_not_seen', params: { fact: 'phones' } });
});

test('a menu of which three entries lead nowhere hides contacts; two do not, nor does it hide a proof', () => {
  const judged = (entries: readonly string[], phones: Facts['phones'] = no) =>
    runChecks(factsOf({ phones, leftovers: yes(...entries.map(menuLink)) }), contextOf(), [phoneShown])[0]?.verdict;
  expect(judged(['/a', '/b', '/c'])).toBe('unknown');
  expect(judged(['/a', '/b', '/b'])).toBe('fail');
  const example = { value: '123 456', why: 'placeholder', seen: [seen('123 456')] };
  expect(judged(['/a', '/b', '/c'], { state: 'no', rejected: [example] })).toBe('fail');
});
