import { describe, expect, test } from 'vitest';
import { booking } from '../../../../src/extract/cta/booking.ts';
import { newsletter } from '../../../../src/extract/cta/offers.ts';
import { contactForm } from '../../../../src/extract/forms/contact-form.ts';
import { formsOf } from '../../../../src/extract/forms/page-forms.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from './site-of.ts';

const field = (name: string, type = 'text') => `<input name="${name}" type="${type}">`;
const NAMED = field('nome') + field('email', 'email');

describe('what a form is for', () => {
  test.each([
    ['contact', `<form>${NAMED}<textarea name="messaggio"></textarea><button>Invia</button></form>`],
    ['contact', `<form action="https://formspree.io/f/abc">${NAMED}${field('telefono', 'tel')}<button>Invia</button></form>`],
    [
      'contact',
      `<div class="box"><div>${NAMED}<textarea placeholder="Il tuo messaggio"></textarea></div><button onclick="send()">Invia</button></div>`,
    ],
    ['quote', `<h2>Preventivo</h2><form>${NAMED}<textarea name="m"></textarea><button>Richiedi preventivo</button></form>`],
    ['quote', `<form id="devis-form">${field('nom')}${field('email', 'email')}<button>Envoyer</button></form>`],
    ['booking', `<form>${NAMED}${field('data', 'date')}${field('persone', 'number')}<button>Invia</button></form>`],
    ['booking', `<form>${field('checkin', 'date')}${field('checkout', 'date')}<button>Verifica disponibilità</button></form>`],
    ['other', `<form>${field('email', 'email')}<button>OK</button></form>`],
    ['newsletter', `<form>${NAMED}<button>Iscriviti</button></form>`],
    ['login', `<form>${field('email', 'email')}${field('password', 'password')}<button>Accedi</button></form>`],
    ['search', `<form role="search">${field('s', 'search')}<button>Cerca</button></form>`],
    ['search', `<form>${field('q')}<button>Go</button></form>`],
    [
      'job',
      `<h2>Lavora con noi</h2><form>${NAMED}${field('cv', 'file')}<textarea name="m"></textarea><button>Invia</button></form>`,
    ],
    ['order', `<form class="cart">${field('quantity', 'number')}<button>Aggiungi al carrello</button></form>`],
    ['other', `<form id="commentform">${NAMED}<textarea name="comment"></textarea><button>Invia commento</button></form>`],
    [
      'callback',
      `<p>A che ora preferisci essere richiamato?</p><form><label for="m">Telefono</label><input id="m" name="fields[message]"><select name="ora"><option>9</option></select><button>Chiamatemi</button></form>`,
    ],
    ['other', `<div>${field('mq', 'number')}${field('altezza', 'number')}<button>Calcola</button></div>`],
  ])('%s', (kind, html) => {
    expect(formsOf(siteOf(html)).map((form) => form.kind)).toEqual([kind]);
  });

  test('traps for robots are no questions, boxes of one name are one', () => {
    const html = `<form>${NAMED}<textarea name="m"></textarea>${field('_gotcha')}<textarea name="_wpcf7_ak_hp_textarea"></textarea>
      <div class="honeypot">${field('website')}</div>
      <div aria-hidden="true"><label>Non compilare <input name="sito" tabindex="-1"></label></div>
      <input type="checkbox" name="servizi[]" value="a"><input type="checkbox" name="servizi[]" value="b">
      <button>Invia</button></form>`;
    expect(valuesOf(contactForm(siteOf(html)))[0]?.fields).toEqual(['nome', 'email', 'm', 'servizi[]']);
  });

  test('a field that a style sheet hides and no word explains, and tests against robots, ask nothing', () => {
    const html = `<form>${NAMED}<textarea name="m"></textarea><p class="hidden"><input name="avia_username_1"></p>
      <label for="c">Inserisci il codice</label><input id="c" name="code"><button>Invia</button></form>`;
    expect(valuesOf(contactForm(siteOf(html)))[0]?.fields).toEqual(['nome', 'email', 'm']);
    const steps = `<form>${NAMED}<div class="hidden"><label>Telefono <input name="tel"></label></div><textarea name="m"></textarea><button>Invia</button></form>`;
    expect(valuesOf(contactForm(siteOf(steps)))[0]?.fields).toEqual(['nome', 'email', 'tel', 'm']);
  });

  test.each(['Security code', 'Sicherheitsabfrage', 'Code de sécurité', 'Código de seguridad', 'Codice di controllo'])(
    '%s is a test against robots',
    (label) => {
      const html = `<form>${NAMED}<textarea name="m"></textarea><label>${label} <input name="x"></label><button>OK</button></form>`;
      expect(valuesOf(contactForm(siteOf(html)))[0]?.fields).toEqual(['nome', 'email', 'm']);
    },
  );

  test('a form that broken markup cuts in two is one', () => {
    const cut = `<div><form action="/send"><div><ul><li>${NAMED}</li></ul></div></div>
      <div>${field('oggetto')}<textarea name="messaggio"></textarea><button>Invia</button></form></div>`;
    expect(valuesOf(contactForm(siteOf(cut)))).toMatchObject([{ fields: ['nome', 'email', 'oggetto', 'messaggio'] }]);
    const two = `<form>${NAMED}<textarea name="m"></textarea><button>Invia</button></form><div>${field('cerca')}<button>Cerca</button></div>`;
    expect(formsOf(siteOf(two)).map(({ kind }) => kind)).toEqual(['contact', 'search']);
  });

  test('the heading over a form, not one that follows, and the last line of another form is not before it', () => {
    const html = `<h3>Scrivici</h3><form><input name="nome" placeholder="Nome"><input name="email" placeholder="E-mail"><button>Invia</button></form><h3>Mappa</h3>`;
    expect(formsOf(siteOf(html))[0]).toMatchObject({ heading: 'Scrivici', title: 'Scrivici' });
    const goods = `<h3>Vasi di vetro</h3><form>${field('email', 'email')}<label>Newsletter</label><button>OK</button></form>`;
    expect(formsOf(siteOf(goods))[0]).toMatchObject({ kind: 'newsletter', heading: 'Vasi di vetro', title: '' });
    const beside = `<form>${field('email', 'email')}<button>Iscriviti</button><p>Newsletter gratuita</p></form><form>${field('da')}${field('a')}<button>Cerca idea</button></form>`;
    expect(formsOf(siteOf(beside)).map(({ kind }) => kind)).toEqual(['newsletter', 'other']);
  });

  test('a form around the whole page is taken apart', () => {
    const html = `<form action="default.aspx"><input type="hidden" name="__VIEWSTATE" value="x">
      <div class="search">${field('cerca')}<button>Cerca</button></div>
      <div class="mail">${NAMED}<textarea name="messaggio"></textarea><button>Invia</button></div></form>`;
    expect(formsOf(siteOf(html)).map(({ kind }) => kind)).toEqual(['search', 'contact']);
  });
});

describe('contact form', () => {
  test.each([
    [
      'in a hidden window',
      `<div class="modal" style="display:none"><form>${NAMED}<textarea name="messaggio"></textarea><button>Invia</button></form></div>`,
    ],
    ['a frame of Google Forms', '<iframe src="https://docs.google.com/forms/d/abc/viewform?embedded=true"></iframe>'],
    ['a frame that waits to be loaded', '<iframe src="about:blank" data-src="https://form.jotform.com/1234"></iframe>'],
    ['a HubSpot form', '<script>hbspt.forms.create({ portalId: "1", formId: "2" })</script>'],
  ])('yes: %s', (_, html) => {
    expect(contactForm(siteOf(html)).state).toBe('yes');
  });

  test.each([
    ['newsletter only', `<form>${field('email', 'email')}<button>Iscriviti</button></form>`],
    ['search only', `<form role="search">${field('s')}<button>Cerca</button></form>`],
    ['login only', `<form>${field('user')}${field('password', 'password')}<button>Login</button></form>`],
    ['jobs only', `<form class="job-application">${NAMED}${field('cv', 'file')}<button>Candidati</button></form>`],
    ['a look for free rooms', `<form>${field('checkin', 'date')}${field('checkout', 'date')}<button>Prenota</button></form>`],
    ['in a comment', `<!--<form>${NAMED}<textarea></textarea></form>--><p>Chiamateci</p>`],
  ])('no: %s', (_, html) => {
    expect(contactForm(siteOf(html)).state).toBe('no');
  });

  test('unknown when robots.txt keeps us from the contact page', () => {
    const notSeen = [
      { url: 'https://www.bottega-test.it/contatti', role: 'contact', problem: { kind: 'robots', detail: '' } },
    ] as const;
    expect(contactForm(siteOf('<p>Ciao</p>', { notSeen }))).toMatchObject({ state: 'unknown', why: 'robots' });
  });
});

describe('booking online', () => {
  const book = (target: string) => ({ html: `<a href="${target}">Prenota ora</a>` });
  const contact = { path: '/contatti', role: 'contact' as const };

  test.each([
    ['an engine', [book('https://direct-book.com/properties/bottega')], 'yes'],
    ['a widget', [{ html: '<script src="https://widget.simplybook.me/v2/widget.js"></script>' }], 'yes'],
    [
      'a request form behind the link',
      [book('/contatti'), { ...contact, html: `<form>${NAMED}<textarea name="m"></textarea></form><button>Invia</button>` }],
      'yes',
    ],
    ['a telephone number', [book('tel:+39059123456')], 'no'],
    ['a page with nothing but a number', [book('/contatti'), { ...contact, html: '<p>059 123456</p>' }], 'no'],
    ['a page that we did not see', [book('/prenota')], 'unknown'],
  ])('%s → %s', (_, pages, state) => {
    expect(booking(siteOf(pages)).state).toBe(state);
  });
});

test('the newsletter names the tool that its form belongs to', () => {
  const html = `<form action="https://bottega.us4.list-manage.com/subscribe/post">${field('EMAIL', 'email')}<button>Iscriviti</button></form>`;
  expect(newsletter(siteOf(html))).toMatchObject({
    state: 'yes',
    items: [{ value: { sign: 'form', vendor: 'Mailchimp' } }],
  });
});

describe('a field for an address is a newsletter only where something is sent', () => {
  const asked = (heading: string, button: string) =>
    newsletter(siteOf(`<h3>${heading}</h3><form>${field('email', 'email')}<button>${button}</button></form>`)).state;
  test.each([
    ['Ricevi il preventivo via e-mail', 'Richiedi'],
    ['Condividi con un amico', 'Invia a un amico'],
    ['Hai una domanda?', 'Chiedi'],
    ['Receive your quote by email', 'Send'],
    ['Repair status', 'Check'],
    ['Fragen?', 'Frage stellen'],
    ['Recevez votre devis', 'Envoyer'],
    ['Reciba su presupuesto', 'Enviar'],
  ])('%s / %s is none', (heading, button) => expect(asked(heading, button)).toBe('no'));
  test.each([
    ['Una lettera al mese dal laboratorio', 'Iscriviti'],
    ['La lettre de l’atelier', 'S’inscrire à la lettre'],
    ['Novedades del taller en tu correo', 'Suscribirme'],
  ])('%s / %s is one', (heading, button) => expect(asked(heading, button)).toBe('yes'));
  test.each([
    '<p>Vuoi ricevere la nostra newsletter? <a href="/iscrizione.html">Iscriviti qui</a></p>',
    '<p>Sie möchten unseren Newsletter erhalten? <a href="/newsletter.html">Hier anmelden</a></p>',
    '<p>Pour recevoir notre lettre d’information, <a href="/x.html">inscrivez-vous</a>.</p>',
    '<h3>Boletín</h3><p>Cuatro veces al año. <a href="/alta.html">Darse de alta</a></p>',
  ])('a link that joins: %s', (html) => expect(newsletter(siteOf(html)).state).toBe('yes'));
});
