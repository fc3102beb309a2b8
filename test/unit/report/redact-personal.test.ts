import { expect, test } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { auditRecordSchema } from '../../../src/model/record.ts';
import { businessPage } from '../../../src/report/business-page.ts';
import { csvRow } from '../../../src/report/csv/rows.ts';
import { redactPersonal } from '../../../src/report/redact-personal.ts';
import { sampleRecord, seenOn } from './sample-records.ts';

const HOME = 'https://www.trattoriadagino.example/';
const MAIL = 'mario.rossi@trattoriadagino.example';
const MOBILE = '+393471234599';

const phone = (e164: string, kind: string, printed: string) => ({
  value: { e164, kind, printed, clickable: true },
  confidence: 1,
  seen: [seenOn(HOME, `Tel. ${printed}`)],
});
const email = (address: string, personal: boolean) => ({
  value: { address, kind: 'own_domain', personal },
  confidence: 1,
  seen: [seenOn(HOME, `Scrivi a ${address}`)],
});
const all = (...items: readonly { value: object }[]) =>
  ({ state: 'yes', items: items.map((item) => ({ confidence: 1, seen: [], ...item })) }) as unknown as Fact<unknown>;

const record = sampleRecord({
  business: { phone: '347 123 4599', carried: [['Cell', '347 123 4599']] },
  facts: {
    phones: all(phone('+39059847261', 'landline', '059 847261'), phone(MOBILE, 'mobile', '347.123 45 99')),
    emails: {
      ...all(email('info@trattoriadagino.example', false), email(MAIL, true)),
      rejected: [{ value: 'web.master@agency.example', why: 'agency', seen: [] }],
    } as Fact<unknown>,
    whatsapp: all({ value: { channel: 'whatsapp', url: `https://wa.me/${MOBILE.slice(1)}`, value: MOBILE } }),
    primaryCta: all({
      value: { kind: 'call', label: 'Chiama 347 1234599', target: `tel:${MOBILE}`, element: 'link', place: 'first_screen' },
    }),
  },
});

const context = { report: '', peerRank: null, titleOf: (check: string) => check };

test('the record that goes in holds what the test looks for', () => {
  expect(JSON.stringify(record)).toContain(MAIL);
  expect(csvRow(record, context, []).join()).toContain(MOBILE);
});

test('personal mailboxes and mobile numbers are gone, in every spelling', () => {
  const redacted = redactPersonal(record);
  const text = JSON.stringify({ ...redacted, business: null });
  expect(text).not.toMatch(/mario\.rossi/i);
  expect(text).not.toMatch(/347[\s./()-]*123[\s./()-]*45[\s./()-]*99/);
  expect(text).not.toContain('web.master');
  expect(redacted.screenshots).toEqual({ mobile: null, desktop: null });
});

test('what the business publishes as a business stays', () => {
  const redacted = redactPersonal(record);
  const cells = csvRow(redacted, context, []).join();
  expect(cells).toContain('+39059847261');
  expect(cells).toContain('info@trattoriadagino.example');
  expect(redacted.facts.whatsapp).toEqual({ state: 'unknown', why: 'not_asked' });
  expect(redacted.business).toEqual(record.business);
  expect(redacted.score).toEqual(record.score);
});

test('it is a record still, and its report shows neither', () => {
  const redacted = redactPersonal(record);
  expect(auditRecordSchema.safeParse(redacted).success).toBe(true);
  const page = businessPage(redacted, {
    ...{ lang: 'it', checks: CHECKS, brand: null, peerRank: null, version: '1', userAgent: 'x', robotsRespected: true },
    screenshots: redacted.screenshots,
  } as Parameters<typeof businessPage>[1]);
  expect(page).not.toContain('mario.rossi');
  expect(page).not.toMatch(/347[\s./()-]*123/);
});
