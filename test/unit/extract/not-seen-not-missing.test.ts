import { describe, expect, test } from 'vitest';
import { judgePages } from './one-page.ts';

const facts = (body: string) => judgePages({ home: `<title>Rossi</title><body><h1>Rossi</h1>${body}</body>` }).facts;

describe('what may stand in a picture', () => {
  test.each([
    ['<img src="/img/biglietto-da-visita.jpg">', 'picture', 'picture'],
    ['<img src="/a.png" alt="Telefono e orari">', 'picture', null],
    ['<img src="/a.gif" alt="info chiocciola rossi punto it">', null, 'picture'],
    ['<img src="/phone.svg" alt="Telefono">', null, null],
    ['<img src="/phone.png" width="24" alt="Telefono">', null, null],
    ['<a href="/contatti"><img src="/contatti.jpg" alt="Contatti"></a>', 'pages_not_seen', 'pages_not_seen'],
    ['<img src="/officina.jpg" alt="La nostra officina">', null, null],
  ])('%s', (html, phone, mail) => {
    const { phones, emails } = facts(html);
    expect(phones.state === 'unknown' ? phones.why : null).toBe(phone);
    expect(emails.state === 'unknown' ? emails.why : null).toBe(mail);
  });

  test('a number in the text needs no picture', () => {
    expect(facts('<p>Tel. 059 084517</p><img src="/contatti.jpg">').phones).toMatchObject({ state: 'yes' });
  });
});

describe('a form in a frame of somebody else', () => {
  test.each([
    ['<iframe src="https://forms.monday.com/forms/embed/abc"></iframe>', 'unknown'],
    ['<iframe src="https://x.example/e/1" title="Modulo di contatto"></iframe>', 'unknown'],
    ['<iframe src="https://www.youtube.com/embed/abc" title="Video"></iframe>', 'no'],
    ['<iframe src="https://platform.twitter.com/widgets/x.html"></iframe>', 'no'],
  ])('%s', (html, state) => {
    expect(facts(html).contactForm.state).toBe(state);
  });
});

test('an invitation that leads to a profile is one, a call for followers is none', () => {
  expect(facts('<a href="https://www.facebook.com/rossi">Contattaci su Facebook</a>').ctas).toMatchObject({
    state: 'yes',
    items: [{ value: { kind: 'contact' } }],
  });
  expect(facts('<a href="https://www.facebook.com/rossi">Seguici su Facebook</a>').ctas.state).toBe('no');
});

test('a booking widget that did not come is not a booking that is missing, an empty anchor over the contacts is', () => {
  const button = '<a class="btn" href="#prenota">Prenota ora</a>';
  expect(facts(`${button}<div id="prenota"></div>`).booking).toMatchObject({ state: 'unknown' });
  expect(facts(`${button}<section id="prenota"><p>Chiamateci.</p></section>`).booking.state).toBe('no');
  expect(facts(`${button}<a id="prenota"></a><p>Chiamateci.</p>`).booking.state).toBe('no');
});

test('what a footer in a file of its own says stands on the home page', () => {
  const home =
    '<h1>Rossi Impianti</h1><p>Dal 1984 facciamo impianti elettrici e idraulici per case e negozi, con un preventivo scritto e tempi certi.</p><a href="/lavori.html">Lavori</a> <a href="/chi-siamo.html">Chi siamo</a>';
  const footer = '<p>Rossi srl – P.IVA 00743110157</p>';
  expect(judgePages({ home, frame: footer }).facts.vatOnHome.state).toBe('yes');
  expect(judgePages({ home, contact: footer }).facts.vatOnHome.state).toBe('no');
});

test('a town with a name of several words is not cut', () => {
  expect(facts('<p>Via Nazionale 5, 33013 Gemona del Friuli – Tel. 0432 981111</p>').address).toMatchObject({
    items: [{ value: { city: 'Gemona del Friuli' } }],
  });
});
