import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../../src/extract/language/detect-language.ts';
import { languages } from '../../../../src/extract/language/languages.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from '../actions/site-of.ts';

const TEXTS = {
  it: 'Siamo una piccola bottega nel centro della città e da tre generazioni facciamo il pane come una volta, con la farina dei nostri campi.',
  en: 'We are a small family bakery in the heart of the town, and for three generations we have baked bread with flour from our own fields.',
  de: 'Wir sind eine kleine Bäckerei in der Mitte der Stadt und backen seit drei Generationen unser Brot mit Mehl von den eigenen Feldern.',
  fr: 'Nous sommes une petite boulangerie dans le centre de la ville et depuis trois générations nous faisons le pain avec la farine de nos champs.',
  es: 'Somos una pequeña panadería en el centro de la ciudad y desde hace tres generaciones hacemos el pan con la harina de nuestros campos.',
  pt: 'Somos uma pequena padaria no centro da cidade e há três gerações fazemos o pão com a farinha dos nossos campos, como se fazia antes.',
  nl: 'Wij zijn een kleine bakkerij in het midden van de stad en bakken al drie generaties ons brood met meel van onze eigen velden.',
};

describe('the language of a text', () => {
  test.each(Object.entries(TEXTS))('%s', (code, text) => {
    expect(detectLanguage(text)?.code).toBe(code);
  });

  test.each(['', 'Home Menu Contatti', 'Mario Rossi 059 682195', 'Pizza Margherita, Pizza Marinara, Calzone'])(
    '%j says nothing',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );
});

describe('languages of a site', () => {
  const codes = (html: string) => valuesOf(languages(siteOf(html))).map(({ code }) => code);
  const page = `<html lang="en"><body><p>${TEXTS.it}</p>`;

  test('the text counts, not what the page says of itself', () => {
    expect(codes(page)).toEqual(['it']);
    expect(codes(`<link rel="alternate" hreflang="en" href="/">${page}`)).toEqual(['it']);
  });

  test('what a maker wrote of an article is no language of the shop, a page that says so is', () => {
    const inner = (path: string, lang = '') => ({ path, role: 'shop' as const, html: `<html${lang}><body><p>${TEXTS.en}</p>` });
    const on = (...pages: Parameters<typeof siteOf>[0][]) =>
      valuesOf(languages(siteOf([{ html: `<p>${TEXTS.it}</p>` }, ...pages.flat()] as never))).map(({ code }) => code);
    expect(on([inner('/articolo.asp')])).toEqual(['it']);
    expect(on([inner('/en/article.asp')])).toEqual(['it', 'en']);
    expect(on([inner('/articolo.asp', ' lang="en"')])).toEqual(['it', 'en']);
    expect(on([inner('/a.asp'), inner('/b.asp')])).toEqual(['it', 'en']);
  });

  test('lines of contacts are no running text', () => {
    const contacts =
      'Centralino 0376 1 Fax 0376 2 Ufficio commerciale vendite@rossi.it Amministrazione conti@rossi.it www.rossi.it';
    expect(detectLanguage(contacts)).toBeNull();
    expect(codes(`${page}<footer>${contacts}</footer>`)).toEqual(['it']);
    expect(codes(`${page}<footer>The office of the firm, Open 9 to 5, Modena Reggio Emilia Parma Piacenza</footer>`)).toEqual([
      'it',
    ]);
  });

  test.each([
    ['<link rel="alternate" hreflang="de-AT" href="/de/">', ['it', 'de']],
    ['<link rel="alternate" hreflang="x-default" href="/start">', ['it']],
    ['<a href="/en/">EN</a>', ['it', 'en']],
    ['<a href="/english.html">English</a>', ['it', 'en']],
    ['<a href="?lang=fr"><img alt="Français"></a>', ['it', 'fr']],
    ['<a href="#">EN</a>', ['it']],
    ['<a href="/contatti">de</a>', ['it']],
    ['<a href="https://www.altrosito-estero.com/en/">English</a>', ['it']],
  ])('%s', (html, expected) => {
    expect(codes(page + html)).toEqual(expected);
  });

  test('two languages side by side on one page', () => {
    expect(codes(`<p>${TEXTS.it}</p><p>${TEXTS.de}</p>`).sort()).toEqual(['de', 'it']);
  });

  test('too little text is not known', () => {
    expect(languages(siteOf('<p>Home</p>'))).toMatchObject({ state: 'unknown', why: 'doubtful' });
  });
});
