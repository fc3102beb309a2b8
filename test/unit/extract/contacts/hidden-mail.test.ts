import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from '../actions/site-of.ts';

const emailsIn = (html: string, row = {}) => {
  const { business } = siteOf('').evidence;
  return EXTRACTORS.emails(siteOf(html, { business: { ...business, ...row } }, 'https://www.bottega-test.com'));
};
const addressesIn = (html: string) => valuesOf(emailsIn(html)).map(({ address }) => address);
const OWN = 'info@bottega-test.it';

describe('spelled for people', () => {
  test.each([
    'info (put at sign here) bottega-test.it',
    'E-Mail: info [at-Zeichen] bottega-test.de',
    'info (hier @ einsetzen) bottega-test.de',
    'info [mettere @ qui] bottega-test.it',
    'info (arobase ici) bottega-test.fr',
    'info(a)bottega-test.it',
    'info <at> bottega-test.it'.replace('<', '&lt;').replace('>', '&gt;'),
    'info *at* bottega-test.it',
    'info |at| bottega-test.it',
    'Scrivete a: info @ bottega-test . it',
    'Correo: info @ bottega-test . com . mx',
    'info@ bottega-test.it',
    'info @ bottega-test.it',
    'info@bottega-test[.]it',
    'info@bottega-test (punto) it',
    'info@bottega-test punto it',
    'info AT bottega-test DOT it',
    'info chiocciola bottega-test punto it',
    'contact arobase bottega-test point fr',
    'info arroba bottega-test punto es',
    'info Klammeraffe bottega-test Punkt de',
    'info[Affenschwanz]bottega-test.ch',
    'info (at) bottega-test (dot) co (dot) uk',
    'kontakt [ät] bottega-test.de',
    'E-mail: <b>info</b> [at] <b>bottega-test.it</b>',
  ])('%s', (text) =>
    expect(addressesIn(`<p>${text}</p>`)).toEqual([expect.stringMatching(/^(?:info|contact|kontakt)@bottega-test\.[a-z.]+$/)]),
  );

  test.each([
    'Our founder: <a href="https://p.example/tess">Tess @ Brightloaf.Io</a>',
    'Dessins : Maëlle @ Traitfin.Paris',
    'tess @ brightloaf.io',
    'Pranzo @ casa.nostra ogni giorno',
    'Seguici @bottegaverde.it',
    'seguici @bottegaverde.it su Instagram',
    'Live @ Jazz.Club',
    'We are open (look at this) today.com',
    'Meet us at the market.place',
    'logo@2x.ai und icon@1.5x.io',
    'contact@192.0.2.146, root@server.local',
  ])('none: %s', (text) => expect(emailsIn(`<p>${text}</p>`).state).toBe('no'));
});

describe('put together by scripts, styles and attributes', () => {
  test.each([
    '<span data-user="info" data-domain="bottega-test.it"></span>',
    '<span class="m" data-mail-name="info" data-mail-host="bottega-test.it"></span>',
    '<a class="email" data-n="info" data-d="bottega-test.it">E-mail</a>',
    '<span data-name="info" data-domain="bottega-test" data-tld="it"></span>',
    '<joomla-hidden-mail is-link="1" first="aW5mbw==" last="Ym90dGVnYS10ZXN0Lml0" text=""></joomla-hidden-mail>',
    `<a href="#" onclick="window.location='mail'+'to:info'+String.fromCharCode(64)+'bottega-test.it'">Scrivi</a>`,
    `<a href="javascript:location.href='mailto:'+'info'+'@'+'bottega-test.it'">Scrivi</a>`,
    '<script>var u=["info","bottega-test.it"];x.innerHTML="<a>"+u.join("@")+"</a>"</script>',
    '<script>var p=["info","bottega-test.it"];x.textContent=p[0]+"@"+p[1]</script>',
    '<script>x.textContent="info"+"\\x40"+"bottega-test.it"</script>',
    '<script>x.textContent="ti.tset-agettob@ofni".split("").reverse().join("")</script>',
    '<script>x.textContent="info(at)bottega-test.it".replace("(at)","@")</script>',
    '<script>x.href="mailto:"+unescape("%69nfo%40bottega-test.it")</script>',
    '<style>.e::before{content:"info"}.e::after{content:"@bottega-test.it"}</style><span class="e"></span>',
    '<style>#m:after{content:attr(data-a) "\\40" attr(data-b)}</style><span id="m" data-a="info" data-b="bottega-test.it"></span>',
    'Scrivici:<a href="mailto:info@bottega-test.it">info@bottega-test.it</a>o passa',
    'an<a href="mailto:info@bottega-test.it">info@bottega-test.it</a>',
    'info@<span>ex.com</span>bottega-test.it',
    'info@<i style="display:none">ex.com</i>bottega-test.it',
    '<a href="mailto:demo@inkmoththemes.com">info(at)bottega-test.it</a>',
    '<a href="mailto:demo@inkmoththemes.com">info@bottega-test.it</a>',
  ])('%s', (html) => expect(addressesIn(`<p>${html}</p>`)).toEqual([OWN]));

  test.each([
    'E-mail: <em>indirizzo nascosto ai robot, per leggerlo attivate JavaScript</em>',
    'Questo indirizzo email è protetto dagli spambots. È necessario abilitare JavaScript per vederlo.',
    'This email address is being protected from spambots. You need JavaScript enabled to view it.',
    'Diese E-Mail-Adresse ist vor Spambots geschützt! Zur Anzeige muss JavaScript eingeschaltet sein!',
    'Cette adresse e-mail est protégée contre les robots spammeurs.',
    'Courriel : <em>adresse protégée des robots : cliquez pour la voir</em>',
    'Esta dirección de correo electrónico está siendo protegida contra los robots de spam.',
    '<button>E-Mail anzeigen</button>',
    '<a href="#">Mostra email</a>',
    'E-mail: <span id="m"></span><script>fill(document.getElementById("m"))</script>',
    '<a href="#" onclick="go(\'mailto:\' + a + b)">Scrivi</a>',
  ])('unknown: %s', (html) => expect(emailsIn(`<p>${html}</p>`).state).toBe('unknown'));

  test.each([
    '<p>Nothing here.</p><script>var year=2024</script>',
    '<p>Iscriviti alla newsletter: la tua e-mail è protetta.</p>',
    '<span data-id="12" data-src="cdn.example.com/x.js"></span>',
    '<span data-name="slider" data-host="widgets.rossi.com"></span>',
    '<p>Activez JavaScript.</p>',
  ])('no: %s', (html) => expect(emailsIn(html).state).toBe('no'));
});

describe('a mailbox made of the business’s own name', () => {
  const personal = (address: string, row: object) =>
    valuesOf(emailsIn(`<p><a href="mailto:${address}">${address}</a></p>`, row)).map((each) => each.personal);
  test.each([
    ['bar.zirlino@libero.it', { name: 'Bar Zirlino' }, false],
    ['backhaus.bremen@gmail.com', { name: 'Backhaus Mehlgrundt', city: 'Bremen' }, false],
    ['talleres.ruedalba@gmail.com', { name: 'Talleres Ruedalba SL' }, false],
    ['zirlino.snc@tiscali.it', { name: 'Zirlino snc' }, false],
    ['osteria_zirlino@libero.it', { name: 'Osteria da Zirlino' }, false],
    ['tess.wickle@gmail.com', { name: 'Quillfen Framing' }, true],
    ['m.zirlino@libero.it', { name: 'Zirlino snc' }, true],
  ])('%s', (address, row, expected) => expect(personal(address, row)).toEqual([expected]));
});

describe('what stands where an address is, and what only looks like one', () => {
  test.each(['post[bei]bottega-test.de', 'E-mail: info at bottega-test.com', 'contact [arrobase] bottega-test [point] fr'])(
    '%s is one',
    (text) => expect(addressesIn(`<p>${text}</p>`)).toHaveLength(1),
  );

  test.each(['Bild: werkstatt@3x.webp', 'Server: www-data@web01.local', 'Write to us at bottega-test.com'])(
    '%s is none',
    (text) => expect(emailsIn(`<p>${text}</p>`).state).toBe('no'),
  );

  test.each([
    'E-mail: [clicca per mostrare]',
    'Email: [click to reveal]',
    'E-Mail: hier klicken',
    'Courriel : cliquez ici',
    'Correo: haga clic aquí',
    '<a href="javascript:sendMail(1)">scrivici</a>',
  ])('%s may hide one', (html) => expect(emailsIn(`<p>${html}</p>`).state).toBe('unknown'));

  test('the word PEC in an address says nothing of the next', () =>
    expect(
      addressesIn(
        '<p>PEC <a href="mailto:b@pec.bottega-test.it">b@pec.bottega-test.it</a> mail<a href="mailto:info@bottega-test.it">info@bottega-test.it</a></p>',
      ),
    ).toEqual([OWN]));
});
