import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import type { Lang } from '../../../src/i18n/words.ts';
import { summarySentence } from '../../../src/report/business/summary-sentence.ts';
import { viewOf } from '../../../src/report/business/view.ts';
import { goodFacts, type Sample, sampleRecord, yes } from './sample-records.ts';

const sentence = (sample: Sample, lang: Lang = 'en') =>
  summarySentence(
    viewOf(sampleRecord(sample), { lang, checks: CHECKS, brand: null, screenshots: { mobile: null, desktop: null } }),
  );

describe('the sentence on top', () => {
  it('says what customers can and cannot do, in the words of the trade', () => {
    const { booking: _booking, ctas: _ctas, analytics: _analytics, lighthouse: _lighthouse, ...facts } = goodFacts();
    expect(sentence({ sector: 'lodging', facts })).toBe(
      'Guests can find you, call you, write to you and message you; they cannot book online and nothing is measured.',
    );
    expect(sentence({ sector: 'lodging', facts }, 'it')).toBe(
      'Gli ospiti possono trovarvi, chiamarvi, scrivervi e mandarvi un messaggio; non possono prenotare online e nulla viene misurato.',
    );
  });

  it('claims nothing of what is unknown', () => {
    const unknown = { state: 'unknown', why: 'needs_browser' } as const;
    const facts = {
      indexable: yes({}),
      phones: unknown,
      booking: unknown,
      ctas: unknown,
      analytics: unknown,
      lighthouse: unknown,
    };
    expect(sentence({ sector: 'restaurant', facts })).toBe('Guests can find you.');
  });

  it('does not say that nobody can book when there may be more than was seen', () => {
    const ctas = {
      state: 'yes',
      items: [{ value: { kind: 'call', label: 'Call' }, confidence: 1, seen: [] }],
      mayHaveMore: 'pages_not_seen',
    } as const;
    const call = {
      ...ctas,
      items: [{ ...ctas.items[0], value: { kind: 'call', label: 'Call', target: '', element: 'link', place: 'header' } }],
    } as const;
    expect(sentence({ sector: 'restaurant', facts: { indexable: yes({}), ctas: call } })).not.toContain('book');
    const { mayHaveMore: _more, ...complete } = call;
    expect(sentence({ sector: 'restaurant', facts: { indexable: yes({}), ctas: complete } })).toContain(
      'they cannot book online',
    );
  });

  it('does not count a tag that no longer works as measuring', () => {
    const facts = {
      indexable: yes({}),
      phones: goodFacts().phones,
      analytics: yes({ product: 'Universal Analytics', dead: true }),
    } as Sample['facts'];
    expect(sentence({ facts: facts ?? {} })).toBe('Customers can find you and call you; the counter of visits no longer works.');
  });

  it('names what is measured only when nothing is amiss', () => {
    const { lighthouse: _slow, ...facts } = goodFacts();
    expect(sentence({ sector: 'restaurant', facts })).toBe(
      'Guests can find you, call you, write to you, message you and book online; visits are measured.',
    );
  });

  it('is the sentence of the outcome where no site was seen', () => {
    expect(sentence({ outcome: 'parked' })).toBe(
      'At trattoriadagino.example there is a placeholder of the seller of domains: customers do not find you there.',
    );
  });
});
