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
    const {
      booking: _booking,
      ctas: _ctas,
      analytics: _analytics,
      adTags: _adTags,
      lighthouse: _lighthouse,
      ...facts
    } = goodFacts();
    expect(sentence({ sector: 'lodging', facts })).toBe(
      'Guests can call you, write to you and message you; we saw no way to book online or visit counter.',
    );
    expect(sentence({ sector: 'lodging', facts }, 'it')).toBe(
      'Gli ospiti possono chiamarvi, scrivervi e mandarvi un messaggio; non abbiamo visto né un modo per prenotare online né un contatore delle visite.',
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
    expect(sentence({ sector: 'restaurant', facts })).toBe('The website answers.');
  });

  it('claims no booking where the site only invites to it, and none lacking unless the invitation is a call', () => {
    const invitation = (target: string) =>
      yes({ kind: 'book', label: 'Book', target, element: 'link', place: 'header' }) as NonNullable<Sample['facts']>['ctas'];
    const linked = sentence({ sector: 'health', facts: { ctas: invitation('https://example.it/prenota') } });
    expect(linked).not.toContain('book');
    const dialled = sentence({ sector: 'health', facts: { ctas: invitation('tel:+39059123456') } });
    expect(dialled).toContain('we saw no phone number or way to book online');
  });

  it('calls a general form behind "Book" what it is', () => {
    const facts = {
      indexable: yes({}),
      booking: yes({ sign: 'request_form', vendor: null }),
      analytics: yes({ product: 'GA4' }),
    };
    expect(sentence({ sector: 'lodging', facts: { ...facts, phones: goodFacts().phones } as Sample['facts'] })).toBe(
      'Guests can call you and ask for a booking online; visits are counted.',
    );
  });

  it('does not take a tag manager for a counter, nor says that none is there', () => {
    const facts = {
      indexable: yes({}),
      phones: goodFacts().phones,
      analytics: yes({ product: 'Google Tag Manager' }),
    } as Sample['facts'];
    expect(sentence({ facts })).toBe('Customers can call you.');
  });

  it('names a phone number that is an example as such', () => {
    const seen = [{ page: 'https://example.it/', snippet: '+39 333 000 0000', how: 'text' }] as const;
    const phones = { state: 'no', rejected: [{ value: '+393330000000', why: 'placeholder', seen }] } as const;
    expect(sentence({ facts: { indexable: yes({}), phones, analytics: yes({ product: 'GA4' }) } as Sample['facts'] })).toBe(
      'The website answers; the phone number shown looks like an example.',
    );
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
    expect(sentence({ sector: 'restaurant', facts: { indexable: yes({}), ctas: complete } })).toContain('way to book online');
  });

  it('does not count a tag that no longer works as measuring', () => {
    const facts = {
      indexable: yes({}),
      phones: goodFacts().phones,
      analytics: yes({ product: 'Universal Analytics', dead: true }),
    } as Sample['facts'];
    expect(sentence({ facts: facts ?? {} })).toBe('Customers can call you; the visit counter we saw no longer works.');
  });

  it('names what is measured only when nothing is amiss', () => {
    const { lighthouse: _slow, ...facts } = goodFacts();
    expect(sentence({ sector: 'restaurant', facts })).toBe(
      'Guests can call you, write to you, message you and book online; visits are counted.',
    );
  });

  it('is the sentence of the outcome where no site was seen', () => {
    expect(sentence({ outcome: 'parked' })).toBe(
      'At trattoriadagino.example there is a placeholder of the seller of domains: customers do not find you there.',
    );
  });
});
