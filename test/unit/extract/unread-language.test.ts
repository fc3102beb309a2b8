import { describe, expect, test } from 'vitest';
import { judgePages } from './one-page.ts';

const page = (lang: string, text: string) =>
  `<!doctype html><html lang="${lang}"><title>Forn Puig</title><body><h1>Forn Puig</h1>${text}</body>`;
const facts = (lang: string, text: string) => judgePages({ home: page(lang, text) }).facts;

const CATALAN =
  '<p>Som un forn de pa artesà al centre de Girona des de fa més de setanta anys. Cada matí fem pa de massa mare i coques amb farina de la comarca.</p><p>Horari: de dilluns a dissabte de 7:00 a 14:00. Escriu-nos a fornpuig@gmail.com.</p>';
const FRIULIAN =
  '<p>Benvignûts te nestre cjase, tal cûr de Cjargne. O vin cuatri cjamaris, un ort e un frutâr, e o cusinìn dome robe nestre: frico, cjarsons, mueç. I fruts a puedin zuiâ cu lis cjavris.</p>';
const ITALIAN =
  '<p>Siamo un forno artigiano nel centro del paese. Ogni mattina facciamo il pane con il lievito madre e le focacce con la farina dei nostri campi, come i nonni ci hanno insegnato.</p>';

describe('a language that the phrases are not written in', () => {
  test.each([
    ['ca', CATALAN],
    ['fur', FRIULIAN],
  ])('%s: what words would have shown is not said to be missing', (lang, text) => {
    const found = facts(lang, text);
    expect(found.ctas).toMatchObject({ state: 'unknown', why: 'language' });
    expect(found.openingHours).toMatchObject({ state: 'unknown', why: 'language' });
    expect(found.map).toMatchObject({ state: 'no' });
  });

  test('is not taken for the one that it looks like', () => {
    expect(facts('fur', FRIULIAN).languages).toMatchObject({ state: 'unknown' });
    expect(facts('ca', CATALAN).languages).toMatchObject({ items: [{ value: { code: 'ca' } }] });
  });

  test('what is found without words is found all the same', () => {
    expect(facts('ca', CATALAN).emails).toMatchObject({ state: 'yes' });
  });

  test('a wrong declaration over an Italian text changes nothing, nor does a list without running text', () => {
    expect(facts('pl', ITALIAN).ctas.state).toBe('no');
    expect(facts('it', `<ul>${'<li>Farina macinata a pietra</li>'.repeat(20)}</ul>`).ctas.state).toBe('no');
  });
});
