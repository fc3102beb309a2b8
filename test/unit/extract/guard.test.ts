import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelledCases } from '../../../fixtures/cases.ts';
import { extractFacts } from '../../../src/extract/extract-facts.ts';
import { objectionsTo } from '../../../src/extract/guard/guard-facts.ts';
import type { Evidence, PageEvidence } from '../../../src/model/evidence.ts';
import { itemsOf } from '../../../src/model/fact.ts';
import type { OutcomeDecision } from '../../../src/model/outcome.ts';
import { decideOutcome } from '../../../src/outcome/decide-outcome.ts';
import { openSite } from '../../../src/page/site.ts';
import { siteOf } from './actions/site-of.ts';

const WORKS: OutcomeDecision = { outcome: 'ok', reason: 'site_answers', params: {}, seen: [] };
const stateOf = (
  html: string,
  name: 'address' | 'payments' | 'liveChat' | 'vatNumber' | 'phones' | 'emails' | 'newsletter' | 'coupon' | 'booking',
) => extractFacts(siteOf(`<h1>Bottega Test</h1>${html}`).evidence, WORKS)[name].state;

describe('a "no" that the page contradicts is not said', () => {
  test.each([
    ['payments', '<h3>Formas de pago</h3><p>Hablamos.</p>'],
    ['payments', '<h3>Modes de paiement</h3>'],
    ['payments', '<img src="/img/logos-pagos.png">'],
    ['payments', '<img src="/a.svg" alt="Zahlungsarten">'],
    ['payments', '<img src="/metodi-pagamento.webp">'],
    ['payments', '<img data-src="/modes-paiement.png" src="data:image/gif;base64,R0">'],
    ['payments', '<img src="/x/payment-logo.png">'],
    ['liveChat', '<button onclick="x()">Abrir chat</button>'],
    ['liveChat', '<button onclick="x()">Apri la chat</button>'],
    ['liveChat', '<button onclick="x()">Chat with us</button>'],
    ['liveChat', '<button onclick="x()">Chat starten</button>'],
    ['liveChat', '<button onclick="x()">Ouvrir le chat</button>'],
    ['address', '<p>Adresse : Maison des Nuages, face à la lagune, avec vue sur la mangrove menant vers l’île du moulin.</p>'],
    ['newsletter', '<h3>Newsletter &amp; Angebote</h3>'],
    ['coupon', '<nav><a href="/x">Gift Card</a></nav>'],
    ['vatNumber', '<footer>Bottega Test - REG IMP MO 00743110157</footer>'],
    ['address', '<a href="https://www.google.com/maps?q=Localita+Prati+41121+Modena&output=embed">Mappa</a>'],
    ['address', '<p>Adresse : Coeur des Nuages, face à la lagune</p>'],
    ['address', '<p>Indirizzo: Borgo delle Nuvole, dietro il mulino</p>'],
    ['address', '<p>Address: Cloud Yard, opposite the old station</p>'],
    ['address', '<p>Anschrift: Wolkenhof, gegenüber der Kirche</p>'],
    ['address', '<p>Dirección: Plaza de las Nubes, junto al mercado</p>'],
    ['vatNumber', '<footer>Wolke, USt-IdNr.: DE 12 987 654</footer>'],
    ['phones', "<script>document.write('<a href=\"tel:+39' + n + '\">Chiama</a>')</script>"],
    ['emails', '<script>a.href = "mailto:" + n + "@" + d</script>'],
    ['booking', '<a href="https://engine.example.net/hotel/12">Prenota ora</a>'],
  ] as const)('%s: %s', (name, html) => expect(stateOf(html, name)).not.toBe('no'));
  test.each([
    ['payments', '<p>Paghiamo i fornitori puntualmente.</p>'],
    ['payments', '<img src="/team-repayment.jpg" alt="Il nostro negozio">'],
    ['liveChat', '<a href="https://example.org/chat">Chat starten</a>'],
    ['vatNumber', '<p>Lotto 12345678901</p>'],
    ['booking', '<a href="tel:+39059222333">Prenota ora</a>'],
    ['address', '<p>Indirizzo: info at bottega</p>'],
    ['vatNumber', '<footer>P.IVA 00000000000</footer>'],
    ['phones', '<script>document.querySelectorAll(\'a[href^="tel:"]\').forEach(track)</script>'],
    ['address', '<p>© 2009-2014 Brooklyn Brew Shop, LLC</p>'],
  ] as const)('counter-case %s: %s', (name, html) => expect(stateOf(html, name)).toBe('no'));
});

/** What is printed of a site: facts after the guard, none of which it still objects to, and no claim without its words. */
function expectSayable(evidence: Evidence): void {
  const decision = decideOutcome(evidence);
  const facts = extractFacts(evidence, decision);
  expect(objectionsTo(facts, openSite(evidence))).toEqual([]);
  for (const { value, seen } of itemsOf(facts.ctas))
    if (value.element === 'button') expect(value.label.trim(), seen[0]?.page).not.toBe('');
  for (const fact of Object.values(facts))
    if (fact.state === 'yes') for (const { seen } of fact.items) expect(seen.length).toBeGreaterThan(0);
  for (const { value, seen } of itemsOf(facts.vatNumber))
    expect(
      seen.some(({ snippet }) =>
        snippet
          .replace(/[^\dA-Z]/gi, '')
          .toUpperCase()
          .includes(value.number.replace(/[^\dA-Z]/gi, '')),
      ),
    ).toBe(true);
}

describe('every labelled case can be said', () => {
  test.each(labelledCases().map(({ name, evidence }) => ({ name, evidence })))('$name', ({ evidence }) =>
    expectSayable(evidence),
  );
});

const TRIALS = join(import.meta.dirname, '../../../../shared/trials/pages.jsonl');

interface Trial {
  readonly id: string;
  readonly host: string;
  readonly row: { readonly name?: string; readonly country?: string };
  readonly files: Readonly<Record<string, unknown>>;
}

/** The pages of a trial, home first, without asking any server. */
function evidenceOf({ host, row, files }: Trial): Evidence {
  const base = siteOf('<p></p>').evidence;
  const pages = Object.entries(files).flatMap(([path, body]): PageEvidence[] => {
    if (typeof body !== 'string' || !path.endsWith('.html')) return [];
    const url = `http://${host}${path.replace(/index\.html$/, '')}`;
    const [first] = base.pages;
    if (!first?.fetched.ok) return [];
    return [
      {
        role: path === '/index.html' ? 'home' : 'other',
        url,
        fetched: { ok: true, value: { ...first.fetched.value, url, finalUrl: url, text: body, bytes: body.length } },
        rendered: null,
      },
    ];
  });
  const business = { ...base.business, name: row.name ?? null, country: row.country ?? 'IT', website: `http://${host}/` };
  return { ...base, business, pages: pages.sort((a, b) => Number(b.role === 'home') - Number(a.role === 'home')) };
}

// pages of makers elsewhere, where a checkout of them stands beside this one; without it the labelled cases above are all there is
if (existsSync(TRIALS))
  test('every trial can be said', () => {
    const lines = readFileSync(TRIALS, 'utf8').trim().split('\n');
    for (const line of lines) expectSayable(evidenceOf(JSON.parse(line) as Trial));
    expect(lines.length).toBeGreaterThan(0);
  });
