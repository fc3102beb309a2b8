import { describe, expect, it } from 'vitest';
import { optOutEntries, optOutsOf } from '../../../src/options/opt-outs.ts';
import { goodFacts, sampleRecord } from '../report/sample-records.ts';

const business = (known: { name?: string; website?: string; vatNumber?: string }) => ({
  ...{ name: null, website: null, vatNumber: null },
  ...known,
});
const outs = (...entries: readonly string[]) => optOutsOf(entries).hasBusiness;

describe('an opt-out list', () => {
  it('has one entry a line; empty lines and remarks are passed over', () => {
    expect(optOutEntries('\ufeffrossi.it\r\n\n# by letter of 3 May\nBar Sport   # by phone\n#x\n')).toEqual([
      'rossi.it',
      'Bar Sport',
    ]);
  });

  it.each(['rossi.it', 'https://www.rossi.it/contatti', 'info@rossi.it', 'ROSSI.IT'])('knows a site by %s', (entry) => {
    const has = outs(entry);
    expect(has(business({ website: 'http://shop.rossi.it/x' }))).toBe(true);
    expect(has(business({ website: 'www.rossi.it' }))).toBe(true);
    expect(has(business({ website: 'grossi.it' }))).toBe(false);
    expect(has(business({ name: 'rossi' }))).toBe(false);
  });

  it.each([
    ['01234567890', 'IT01234567890'],
    ['IT 0123 4567 890', '01234567890'],
    ['DE123456789', 'DE 123 456 789'],
    ['ATU12345678', 'U12345678'],
    ['FR 40 303 265 045', 'FR40303265045'],
    ['ESB12345678', 'B-12345678'],
  ])('knows the VAT number %s as %s', (entry, vatNumber) => {
    expect(outs(entry)(business({ vatNumber }))).toBe(true);
    expect(outs(entry)(business({ vatNumber: '99999999999', name: entry }))).toBe(false);
  });

  it.each([
    ['Forno Rossi S.r.l.', 'FORNO ROSSI'],
    ['Müller Bäckerei', 'Muller Backerei GmbH'],
    ['Café de l’Étoile', 'cafe de l etoile SARL'],
    ['Bar 2000', 'Bar 2000'],
  ])('knows %s as %s, and nobody whose name only holds it', (entry, name) => {
    expect(outs(entry)(business({ name }))).toBe(true);
    expect(outs(entry)(business({ name: `${name} Due` }))).toBe(false);
    expect(outs(entry)(business({ website: 'bar.it' }))).toBe(false);
  });

  it('knows a record by the site that was found and by the VAT number on it', () => {
    const record = sampleRecord({ facts: goodFacts(), business: { name: 'Altro', website: null, vatNumber: null } });
    const vat = { value: { number: '01234567890', country: 'IT' }, seen: [], confidence: 1 };
    const withVat = { ...record, facts: { ...record.facts, vatNumber: { state: 'yes' as const, items: [vat] } } };
    expect(optOutsOf(['IT01234567890']).hasRecord(withVat)).toBe(true);
    expect(optOutsOf(['IT01234567891']).hasRecord(withVat)).toBe(false);
    expect(optOutsOf(['rossi.it']).hasRecord({ ...record, finalUrl: 'https://www.rossi.it/' })).toBe(true);
    expect(optOutsOf([]).hasRecord(record)).toBe(false);
  });
});
