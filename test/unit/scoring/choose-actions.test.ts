import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { chooseActions } from '../../../src/scoring/choose-actions.ts';
import { runChecks } from '../../../src/scoring/run-checks.ts';
import { contextOf, factsBut } from '../../facts-of.ts';
import { findingOf } from './findings.ts';

test('what leads astray comes first, then walls, then what a law asks for, then the rest by worth', () => {
  const actions = chooseActions([
    findingOf('copyright-year-current', 'trust', { weight: 9, points: 0 }),
    findingOf('vat-number-shown', 'trust', { weight: 3, points: 0 }),
    findingOf('phone-shown', 'reachable', { weight: 9, points: 0 }),
    findingOf('phone-consistent', 'reachable', { weight: 1, points: 0, effort: 'days' }),
  ]);
  expect(actions).toEqual(['phone-consistent', 'phone-shown', 'vat-number-shown', 'copyright-year-current']);
});

test('a menu with dead entries comes before a single dead button', () => {
  const actions = chooseActions([
    findingOf('buttons-lead-on', 'convert', { weight: 9, points: 0, effort: 'minutes' }),
    findingOf('menu-leads-on', 'found', { weight: 1, points: 0, effort: 'days' }),
  ]);
  expect(actions).toEqual(['menu-leads-on', 'buttons-lead-on']);
});

test('many dead links come first under the menu that shares them, though two dead entries are only half a fault', () => {
  const actions = chooseActions([
    findingOf('phone-shown', 'reachable', { weight: 9, points: 0 }),
    findingOf('menu-leads-on', 'found', { weight: 4, points: 2 }),
    findingOf('inner-links-work', 'found', { weight: 4, points: 0 }),
  ]);
  expect(actions).toEqual(['menu-leads-on', 'phone-shown', 'inner-links-work']);
});

test('then the most points of the total for the effort', () => {
  const actions = chooseActions([
    // gain 20·4/8 = 10, days 2.5 → 4
    findingOf('map-shown', 'found', { weight: 4, points: 0, effort: 'days' }),
    // gain 20·4/8 = 10, minutes 1 → 10
    findingOf('page-title', 'found', { weight: 4, points: 0, effort: 'minutes' }),
    // gain 13·5/5 = 13, professional 3 → 4.33
    findingOf('privacy-policy', 'trust', { weight: 5, points: 0, effort: 'professional' }),
  ]);
  expect(actions).toEqual(['privacy-policy', 'page-title', 'map-shown']);
});

test('half done is half the gain; passed, unknown and outside are no actions', () => {
  const actions = chooseActions([
    findingOf('page-title', 'found', { weight: 4, points: 2 }),
    findingOf('indexable', 'found', { weight: 3, points: 0 }),
    findingOf('https', 'found', { weight: 6, points: 6 }),
    findingOf('favicon', 'found', { weight: 9, points: null }),
    findingOf('sitemap', 'found', { weight: 9, points: null, verdict: 'not_applicable' }),
  ]);
  expect(actions).toEqual(['indexable', 'page-title']);
});

test('nothing comes before what it rests on', () => {
  const actions = chooseActions([
    findingOf('email-own-domain', 'reachable', { weight: 5, points: 0, effort: 'minutes' }),
    findingOf('own-domain', 'found', { weight: 5, points: 0, effort: 'professional' }),
  ]);
  expect(actions).toEqual(['own-domain', 'email-own-domain']);
});

test('what keeps customers out comes before counting them, unless that stage is in order', () => {
  const unmeasured = findingOf('analytics', 'measured', { weight: 8, points: 0 });
  const noEmail = findingOf('email-shown', 'reachable', { weight: 5, points: 0 });
  const noIcon = findingOf('live-chat', 'reachable', { weight: 1, points: 0 });
  const reached = (points: number) => findingOf('phone-shown', 'reachable', { weight: 24, points });
  expect(chooseActions([unmeasured, noEmail, noIcon, reached(12)])).toEqual([
    // half of the phone is missing, which is no wall; without an address to write to nobody writes
    'email-shown',
    'phone-shown',
    'analytics',
    'live-chat',
  ]);
  expect(chooseActions([unmeasured, noEmail, noIcon, reached(24)])).toEqual(['analytics', 'email-shown', 'live-chat']);
});

test('what comes along with another is not an action of its own while that is open', () => {
  const part = findingOf('cta-fits-sector', 'convert', { weight: 9, points: 0 });
  const other = findingOf('favicon', 'found', { weight: 1, points: 0 });
  const rest = findingOf('https', 'found', { weight: 99, points: 99 });
  const whole = findingOf('primary-cta', 'convert', { weight: 1, points: 0 });
  expect(chooseActions([part, other, rest, whole])).toEqual(['primary-cta', 'favicon', 'cta-fits-sector']);
  expect(chooseActions([part, other, rest])).toEqual(['cta-fits-sector', 'favicon']);
});

test('links to nowhere on the home page lead astray, and are told once beside a menu that does', () => {
  const links = findingOf('inner-links-work', 'found', { weight: 1, points: 0 });
  const menu = findingOf('menu-leads-on', 'found', { weight: 5, points: 0 });
  const https = findingOf('https', 'found', { weight: 9, points: 0 });
  expect(chooseActions([https, links])).toEqual(['inner-links-work', 'https']);
  expect(chooseActions([https, links, menu])).toEqual(['menu-leads-on', 'https', 'inner-links-work']);
});

test('without a website the first and only thing is to get one', () => {
  const context = contextOf({ outcome: 'no_website' });
  expect(chooseActions(runChecks(factsBut(), context, CHECKS))).toEqual(['own-website']);
});

test('equal gains keep an order that does not depend on the input', () => {
  const one = findingOf('favicon', 'found', { weight: 2, points: 0 });
  const other = findingOf('canonical', 'found', { weight: 2, points: 0 });
  expect(chooseActions([one, other])).toEqual(chooseActions([other, one]));
});
