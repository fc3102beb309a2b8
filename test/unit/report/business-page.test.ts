import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/checks/index.ts';
import { LANGS, type Lang, words } from '../../../src/i18n/words.ts';
import { countScores } from '../../../src/lib/score-counts.ts';
import { textOf as checkText } from '../../../src/model/check-text.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { type BusinessPageOptions, businessPage } from '../../../src/report/business-page.ts';
import { compareRecords } from '../../../src/scoring/compare-records.ts';
import { lighthouse } from '../../facts-of.ts';
import { expectOrderlyHeadings, expectSelfContained, expectWholeSentences, textOf } from './page-rules.ts';
import { goodFacts, recordOfEachOutcome, sampleRecord, seenOn, yes } from './sample-records.ts';

const render = (record: AuditRecord, own: Partial<BusinessPageOptions> = {}) =>
  businessPage(record, {
    lang: 'it',
    checks: CHECKS,
    brand: null,
    screenshots: { mobile: null, desktop: null },
    version: '0.1.0',
    userAgent: 'Vetrina/0.1',
    ...own,
  });
const good = () => sampleRecord({ sector: 'restaurant', facts: goodFacts() });

function titleIn(id: string, lang: Lang): string {
  const check = CHECKS.find((each) => each.id === id);
  return check ? checkText(check, lang).title : id;
}

describe.each(LANGS)('the report in %s', (lang) => {
  it.each(recordOfEachOutcome().map((record) => [record.outcome.outcome, record] as const))(
    '%s is one whole, self-contained page',
    (_, record) => {
      const page = render(record, { lang });
      expectSelfContained(page);
      expectOrderlyHeadings(page);
      expectWholeSentences(page);
      expect(page).not.toContain('<script');
      expect(page.length).toBeLessThan(400_000);
      expect(load(page)('h1').text()).toBe('Trattoria da Gino');
    },
  );

  it('has words for everything a finding can say', () => {
    const page = textOf(render(good(), { lang }));
    for (const { check, verdict } of good().findings) if (verdict === 'fail') expect(page).toContain(titleIn(check, lang));
  });

  it('gives numbers and dates as the language writes them', () => {
    const text = textOf(render(good(), { lang }));
    const written = {
      it: ['21 novembre 2026', '4,9 s'],
      en: ['21 November 2026', '4.9 s'],
      de: ['21. November 2026', '4,9 s'],
      fr: ['21 novembre 2026', '4,9 s'],
      es: ['21 de noviembre de 2026', '4,9 s'],
    }[lang];
    for (const each of written) expect(text).toContain(each);
  });
});

describe('a report of a site', () => {
  it('shows name, sentence, score with coverage and grade, six steps and three actions', () => {
    const $ = load(render(good()));
    const { score } = good();
    expect($('.sentence').text()).toBe(
      'I clienti possono chiamarvi, scrivervi, mandarvi un messaggio e prenotare online; nel test di velocità la pagina iniziale è lenta sul telefono.',
    );
    expect($('.score-number').text()).toBe(String(score.score));
    expect($('.grade').text()).toContain(`Classe ${score.grade}`);
    expect($('.score-card').text()).toContain(`${Math.round(score.coverage * 100)}%`);
    expect($('.path > li')).toHaveLength(6);
    expect($('.actions > li')).toHaveLength(3);
    for (const action of $('.actions > li').toArray()) expect($(action).find('.effort').text()).toMatch(/Richiede \S/);
  });

  it('every link inside the page leads somewhere', () => {
    const $ = load(render(good()));
    for (const link of $('a[href^="#"]').toArray())
      expect($(`[id="${link.attribs.href?.slice(1)}"]`).length, link.attribs.href).toBe(1);
  });

  it('shows the proof of what it claims: the words and the page', () => {
    const $ = load(render(good()));
    const proof = $('#finding-phone-shown .sighting').first();
    expect(proof.text()).toContain('Chiamaci: 059 222 333');
    expect(proof.find('a').attr('href')).toBe('https://www.trattoriadagino.example/');
  });

  it('shows contacts in words: no code of a form, no day of another language, no page twice', () => {
    const page = {
      role: 'other',
      url: 'https://www.trattoriadagino.example/x.aspx?id=1',
      status: null,
      rendered: false,
    } as const;
    const record = sampleRecord({
      facts: {
        contactForm: yes({ kind: 'contact', fields: ['form_fields[name]', 'et_pb_contact_email_0'], vendor: null }),
        openingHours: yes({ text: 'Monday, Tuesday 09:00–13:00' }),
        otherMessaging: yes({ channel: 'sms', value: '+39059222333', url: 'sms:+39059222333' }),
      },
    });
    const pages = ['1', '2'].map((id) => ({ ...page, url: page.url.replace('1', id), problem: 'http_error' as const }));
    const $ = load(render({ ...record, pages }));
    const contacts = $('table.contacts').text();
    expect(contacts).toContain('2 campi da compilare');
    expect(contacts).not.toContain('form_fields');
    expect(contacts).toContain('lunedì, martedì 09:00–13:00');
    expect(contacts).toContain('SMS: +39\u00a0059\u00a0222333');
    expect($('[aria-labelledby="pages"] tbody tr')).toHaveLength(1);
  });

  it('writes days and sizes as the language does', () => {
    const news = { blog: yes({ url: 'https://x.example/news', label: 'News' }), blogLastPost: yes({ date: '2024-02-01' }) };
    const text = load(render(sampleRecord({ facts: news })))('#finding-recent-news').text();
    expect(text).toContain('1 febbraio 2024');
    const light = load(render(sampleRecord({ facts: { lighthouse: yes(lighthouse({ bytes: 7_300 })) } })))('#finding-light-page');
    expect(light.text()).toContain('7,3 kB');
  });

  it('says why it matters to this trade where the check can say it better', () => {
    const why = (sector: 'restaurant' | 'generic') =>
      load(render(sampleRecord({ sector })))('#finding-phone-shown .advice p')
        .first()
        .text();
    const { why: general, whySector } = CHECKS.find(({ id }) => id === 'phone-shown')?.text.it ?? {};
    expect(why('restaurant')).toBe(whySector?.restaurant);
    expect(why('generic')).toBe(general);
  });

  it('says of what it could not see that it cannot tell, and why', () => {
    const $ = load(render(good()));
    const unknown = $('.unknown-reason').text();
    expect(unknown).toContain('Non possiamo dirlo, perché alcune pagine che potrebbero contenerlo non hanno risposto.');
    const ads = $('.channel').filter((_, element) => $(element).find('h3').text() === 'Pubblicità');
    expect(ads.text()).toContain('Non accertato');
  });

  it('tells what has changed since an earlier report, like for like', () => {
    const facts = { ...goodFacts(), phones: { state: 'no' }, lighthouse: { state: 'unknown', why: 'lighthouse_off' } } as const;
    const before = sampleRecord({ sector: 'restaurant', facts });
    const page = render(good(), { changes: compareRecords(before, good()) });
    expectOrderlyHeadings(page);
    expectWholeSentences(page);
    const $ = load(page)('.changes');
    expect($.text()).toContain('Un numero di telefono sul sito (Da fare → A posto)');
    expect($.text()).toContain('Telefono: +39\u00a0059\u00a0222333');
    expect($.text()).toContain('qui i punteggi contano solo i');
    // the speed was not measured then: it is no change, and has no part in the scores
    expect($.find('.score-steps').text()).not.toContain('Ben fatti');
    for (const link of $.find('a[href^="#"]').toArray())
      expect(load(page)(`[id="${link.attribs.href?.slice(1)}"]`)).toHaveLength(1);
    expect(render(good())).not.toContain('id="changes"');
  });

  it('says so when nothing has changed', () => {
    const text = textOf(render(good(), { changes: compareRecords(good(), good()) }));
    expect(text).toContain('Niente di ciò che si vede in entrambe le verifiche è cambiato.');
  });

  it('compares with peers when there are enough of them', () => {
    const text = textOf(
      render(good(), {
        peers: { sector: 'restaurant', counts: countScores([10, 20, 30, 99, good().score.score ?? 0]) },
        peerRank: '2/5',
      }),
    );
    expect(text).toContain('Tra attività simili: 2/5');
    expect(text).toContain('Punteggi più bassi: 3 delle altre 4 attività; più alti: 1.');
    expect(textOf(render(good()))).not.toContain('Tra attività simili');
  });

  it('takes pictures only as data', () => {
    const picture = `data:image/jpeg;base64,${Buffer.from('x').toString('base64')}`;
    expect(
      load(render(good(), { screenshots: { mobile: picture, desktop: 'https://evil.example/x.jpg' } }))('img')
        .toArray()
        .map(({ attribs }) => attribs.src),
    ).toEqual([picture]);
  });

  it('still renders a finding whose check is not known any more', () => {
    const record = good();
    const findings = record.findings.map((finding, index) =>
      index === 0 ? { ...finding, check: 'gone-check', reason: 'toString' } : finding,
    );
    expectWholeSentences(render({ ...record, findings, actions: ['gone-check', ...record.actions] }));
  });
});

describe('a report without a site to judge', () => {
  const page = (outcome: AuditRecord['outcome']['outcome']) => load(render(sampleRecord({ outcome })));

  it.each(['no_website', 'blocked', 'parked', 'unreachable', 'invalid_url', 'failed'] as const)(
    '%s has its checklist and no advice on a site',
    (outcome) => {
      const $ = page(outcome);
      const { steps } = words('it').outcomes[outcome];
      expect(
        $('.checklist > li p:first-of-type')
          .toArray()
          .map((step) => $(step).text()),
      ).toEqual(steps.map(({ act }) => act));
      expect($('.path, .mix, .finding, .score-card')).toHaveLength(0);
    },
  );

  it('blocked says nothing bad about the site', () => {
    const text = page('blocked')('main').text();
    expect(text).toContain('Questo non dice nulla di male sul sito');
    expect(text).not.toMatch(/manca|non avete/i);
  });

  it('quotes pages, not what our program noted in its own words', () => {
    const record = sampleRecord({ outcome: 'timeout' });
    const seen = [{ page: 'https://www.trattoriadagino.example/', snippet: 'no answer in time', how: 'response' }] as const;
    expect(render({ ...record, outcome: { ...record.outcome, seen: [...seen] } })).not.toContain('no answer in time');
    const status = [{ ...seen[0], snippet: 'HTTP 500' }];
    expect(render({ ...record, outcome: { ...record.outcome, seen: status } })).toContain('HTTP 500');
  });

  it('tells what was asked and what answered', () => {
    const $ = page('unreachable');
    expect($('table').first().text()).toContain('il server non risponde');
  });
});

describe('hostile records', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>\u202e{name}`;
  const record = () =>
    sampleRecord({
      business: { name: hostile, city: hostile, website: 'javascript:alert(1)' },
      sector: 'restaurant',
      facts: {
        ...goodFacts(),
        profiles: yes(
          { network: hostile, url: 'javascript:alert(1)', handle: hostile },
          seenOn('javascript:alert(1)', hostile, 'link'),
        ),
        address: yes({ text: hostile }, seenOn(`https://example.it/"><script>`, hostile)),
        contactForm: yes({ kind: 'contact', fields: [hostile], vendor: hostile }, seenOn('data:text/html,x', hostile, 'form')),
        booking: yes({ sign: hostile, vendor: hostile }, seenOn('https://example.it/', hostile)),
      },
    });

  it('cannot bring in an element, an address that runs, or a turned reading direction', () => {
    const page = render(record());
    const $ = load(page);
    expectSelfContained(page);
    expect($('script, img')).toHaveLength(0);
    for (const { attribs } of $('a').toArray()) expect(attribs.href).toMatch(/^(https?:|mailto:|tel:|#)/);
    expect(page).not.toContain('\u202e');
    expect($('h1').text()).toContain('<script>alert(1)</script>');
  });

  it('cannot do it in the form of an outcome either', () => {
    const { outcome, ...rest } = sampleRecord({ outcome: 'social_only', business: { name: hostile, website: hostile } });
    const page = render({
      ...rest,
      outcome: { ...outcome, params: { name: hostile }, seen: [seenOn('website', hostile, 'input')] },
    });
    expectSelfContained(page);
    expect(load(page)('script, img')).toHaveLength(0);
  });

  it('stays small when everything is long', () => {
    const long = 'x'.repeat(160);
    const seen = Array.from({ length: 200 }, (_, index) => seenOn(`https://example.it/${index}`, `${long}${index}`));
    const facts = Object.fromEntries(
      Object.entries(goodFacts()).map(([name, fact]) => [
        name,
        fact?.state === 'yes'
          ? { ...fact, items: fact.items.flatMap((item) => Array.from({ length: 40 }, () => ({ ...item, seen }))) }
          : fact,
      ]),
    );
    expect(render(sampleRecord({ sector: 'restaurant', facts })).length).toBeLessThan(400_000);
  });
});
