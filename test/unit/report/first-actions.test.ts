import { expect, test } from 'vitest';
import { corpusEvidences, trialEvidences } from '../../../bench/evidences.ts';
import { judge } from '../../../src/audit/judge.ts';
import { CHECKS } from '../../../src/checks/index.ts';
import { LEADS_ASTRAY } from '../../../src/data/damage.ts';
import { LANGS } from '../../../src/i18n/words.ts';
import { valuesOf } from '../../../src/model/fact.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { claimsOf } from '../../../src/report/claims.ts';
import { withWeights } from '../../../src/scoring/weights.ts';

/**
 * The first three things to do of every real site and of every made-up one that lie beside the repository; nothing to do without them.
 * VETRINA_PRINT=1 prints them, for a person to read.
 */
const evidences = [...(await corpusEvidences(['sites', 'sites2'])), ...(await trialEvidences())];
const scale = withWeights(CHECKS, null);
/** Contacts of which nothing can be said while a part of the menu leads nowhere. */
const CONTACTS = new Set(['phone-shown', 'email-shown', 'address-shown', 'opening-hours-shown', 'contact-form']);
const NOTHING = /[“"«‹„]\s*[”"»›“]|\{\w+\}|undefined/;

function textsOf(record: AuditRecord): readonly string[] {
  return LANGS.flatMap((lang) =>
    claimsOf(record, { lang, checks: CHECKS, brand: null, screenshots: { mobile: null, desktop: null } })
      .filter(({ place }) => place.startsWith('action'))
      .map(({ claim }) => claim),
  );
}

test('the sites beside the repository are read where they are', () =>
  expect(evidences.every(({ name }) => name !== '')).toBe(true));

test.each(evidences)('$name', ({ name, evidence }) => {
  const record = judge(evidence, scale);
  const first = record.actions.slice(0, 3);
  const finding = (check: string) => record.findings.find((each) => each.check === check);
  if (process.env.VETRINA_PRINT)
    console.log(
      name,
      first.map((check) => `${check} ${finding(check)?.reason}`),
    );
  // every sentence says something
  expect(textsOf(record).filter((text) => NOTHING.test(text))).toEqual([]);
  // the worst first: whoever is led astray comes before everybody else
  const astray = record.findings.filter(({ check, verdict }) => LEADS_ASTRAY.has(check) && verdict === 'fail');
  if (astray.length > 0) expect(LEADS_ASTRAY).toContain(first[0]);
  // one fault is told once
  const dialsNobody = first.includes('buttons-lead-on') && finding('buttons-lead-on')?.reason === 'no_number';
  expect(dialsNobody && first.includes('phone-consistent')).toBe(false);
  // a question is asked of its sector only
  for (const check of CHECKS) if (first.includes(check.id) && check.sectors) expect(check.sectors).toContain(record.sector);
  // what a broken menu hides is not called missing
  const dead = new Set(
    valuesOf(record.facts.leftovers).flatMap(({ kind, target }) => (kind === 'dead_menu_link' ? [target] : [])),
  );
  if (dead.size >= 3) expect(first.filter((check) => CONTACTS.has(check) && finding(check)?.reason === 'not_seen')).toEqual([]);
});
