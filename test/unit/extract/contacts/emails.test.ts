import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { type PageSource, siteOf } from '../actions/site-of.ts';

const emailsOn = (pages: string | readonly PageSource[]) =>
  valuesOf(EXTRACTORS.emails(siteOf(pages))).map(({ address }) => address);
const pecOn = (html: string) => valuesOf(EXTRACTORS.pec(siteOf(html))).map(({ address }) => address);
const OWN = 'info@bottega-test.it';

describe('hidden from robots, shown to people', () => {
  const cloudflare = (address: string, key = 0x2a) =>
    [key, ...Buffer.from(address).map((byte) => byte ^ key)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

  test.each([
    ['plain', `<p>Scrivi a ${OWN}.</p>`],
    ['link', `<a href="mailto:${OWN}?subject=Ciao">Scrivici</a>`],
    ['%40', '<a href="mailto:info%40bottega-test.it">Scrivici</a>'],
    ['encoded angle brackets', '<a href="mailto:Bottega%20%3Cinfo@bottega-test.it%3E">Scrivici</a>'],
    ['entities', '<p>&#105;nfo&#64;bottega-test&#46;it</p>'],
    ['[at]', '<p>info [at] bottega-test [dot] it</p>'],
    ['(chiocciola)', '<p>info(chiocciola)bottega-test.it</p>'],
    ['chiocciola', '<p>info chiocciola bottega-test punto it</p>'],
    ['AT', '<p>info AT bottega-test.it</p>'],
    ['spaces', '<p>info @ bottega-test.it</p>'],
    ['(ät)', '<p>info (ät) bottega-test.it</p>'],
    ['arroba', '<p>info (arroba) bottega-test.it</p>'],
    ['elements', '<p><span>info</span>@<b>bottega-test</b><span>.it</span></p>'],
    ['backwards', '<span style="unicode-bidi:bidi-override;direction:rtl">ti.tset-agettob@ofni</span>'],
    ['Cloudflare text', `<p><span class="__cf_email__" data-cfemail="${cloudflare(OWN)}">[email&#160;protected]</span></p>`],
    ['Cloudflare link', `<a href="/cdn-cgi/l/email-protection#${cloudflare(OWN, 0x91)}">Scrivici</a>`],
    ['ROT13 link', '<a href="znvygb:vasb@obggrtn-grfg.vg">Scrivici</a>'],
    ['TYPO3', `<a href="javascript:linkTo_UnCryptMailto('ocknvq,kphqBdqvvgic/vguv0kv');">Scrivici</a>`],
    ['joined', `<script>document.write('<a href="mailto:' + 'info' + '@' + 'bottega-test.it' + '">');</script>`],
    ['variables', `<script>var u = 'info'; var d = "bottega-test.it"; el.innerHTML = u + '@' + d;</script>`],
    ['Joomla', `<script>var a1 = '&#105;nfo' + '&#64;'; a1 = a1 + 'bottega-test' + '&#46;' + 'it'; x.innerHTML += a1;</script>`],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the page's own code
    ['template', "<script>const u = 'info', d = 'bottega-test.it'; const all = `${u}@${d}`;</script>"],
    ['array', `<script>link.href = ['info', 'bottega-test.it'].join('@');</script>`],
    ['base64', `<script>show(atob('${Buffer.from(OWN).toString('base64')}'));</script>`],
    ['JSON-LD', `<script type="application/ld+json">{"@type":"Store","email":"mailto:${OWN}"}</script>`],
    ['form', `<form action="mailto:${OWN}"></form>`],
  ])('%s', (_, html) => {
    expect(emailsOn(html)).toEqual([OWN]);
  });

  test('several addresses in one link, a domain with accents in one form', () => {
    expect(emailsOn('<a href="mailto:anna@bottega-test.it,luca@bottega-test.it">Noi</a>')).toEqual([
      'anna@bottega-test.it',
      'luca@bottega-test.it',
    ]);
    expect(emailsOn('<p>info@xn--caff-test-33a.it info@caffè-test.it</p>')).toHaveLength(1);
    expect(emailsOn('<p>E-mail info@caffè-test.it</p>')).toEqual(['info@caffè-test.it']);
  });
});

describe('no addresses', () => {
  test.each([
    ['packages', '<p>lucide@0.577.0 gsap@3.12.5</p><script src="https://cdn.x.com/aos@2.3.4/aos.js"></script>'],
    ['fonts', '<link href="https://fonts.example/css2?family=Inter:wght@9..144"><p>wght@9..144</p>'],
    ['error keys', `<script>dsn = 'https://605a7baede844d278b89dc95ae0a9123' + '@sentry-next.wixpress.com/1'</script>`],
    ['pictures', '<img src="logo@2x.png" alt="logo@2x.png">'],
    ['handles', '<p>Seguici @bottega.test o scrivi @info</p>'],
    ['comment', `<!-- ${OWN} -->`],
    ['shouting', '<p>SHOP AT BOTTEGA-TEST.IT</p>'],
    ['sentence', '<p>meet us at bottega-test.it @ 9.30</p>'],
    ['field', '<input placeholder="nome@esempio.it"><textarea>me@bottega-altra.it</textarea>'],
  ])('%s', (_, html) => {
    expect(emailsOn(html)).toEqual([]);
  });

  test.each([
    'info@example.com',
    'daniel@esempio.it',
    'jean@exemple.fr',
    'info@tuodominio.it',
    'info@mysite.com',
    'info@deinedomain.de',
    'latuamail@gmail.com',
    'nome.cognome@gmail.com',
    'nome@gmail.com',
    'votre@email.com',
    'testpraxis@tutanota.de',
    'info@nomeattivita.it',
    'tu-correo@gmail.com',
  ])('placeholder %s', (address) => {
    expect(emailsOn(`<p>${address}</p>`)).toEqual([]);
  });

  test('words that ran into an address', () => {
    expect(emailsOn(`<p>Email${OWN}Tel</p><p>bottega-test.it${OWN}</p><p>${OWN}</p>`)).toEqual([OWN]);
  });
});

describe('whose mailbox it is', () => {
  test.each([
    ['credit', '<footer><p>Sito web creato da Studio Pixel - anna.pixel@gmail.com - © 2014</p></footer>'],
    ['credit in the block before', '<footer><p>Web design by Studio Pixel</p><p>hello@pixel-studio.com</p></footer>'],
    ['authority', '<p>Bottega</p><p>protocollo@gpdp.it</p>'],
    ['builder', '<a href="mailto:info@wixpress.com">x</a>'],
    ['useful contacts', '<h2>Numeri utili</h2><p>Comune: urp@comune.modena.it</p>'],
    ['leftover of the link', '<a href="mailto:info@vecchio-tema.com">bottega.nuova@gmail.com</a>'],
  ])('%s', (name, html) => {
    expect(emailsOn(html)).toEqual(name.startsWith('leftover') ? ['bottega.nuova@gmail.com'] : []);
  });

  test('its own domain is its own, even beside a credit', () => {
    expect(emailsOn(`<footer><p>Website by Studio Pixel</p><p>© 2024 Bottega | ${OWN}</p></footer>`)).toEqual([OWN]);
  });

  test('kinds and people', () => {
    const found = valuesOf(
      EXTRACTORS.emails(siteOf(`<p>${OWN}, mario.verdi@bottega-test.it, bottega.test@libero.it, bottega@altrove-test.com</p>`)),
    );
    expect(Object.fromEntries(found.map(({ address, kind, personal }) => [address, [kind, personal]]))).toEqual({
      [OWN]: ['own_domain', false],
      'mario.verdi@bottega-test.it': ['own_domain', true],
      'bottega.test@libero.it': ['free_mail', false],
      'bottega@altrove-test.com': ['other_domain', false],
    });
  });

  test('a site on this machine has no domain of its own', () => {
    const site = siteOf('<p>info@bottega-test.it</p>', {}, 'http://bottega.localhost:8800');
    expect(valuesOf(EXTRACTORS.emails(site))).toMatchObject([{ address: OWN, kind: 'other_domain' }]);
  });
});

describe('certified mail', () => {
  test.each([
    ['bottega@pec.it', '<p>bottega@pec.it</p>'],
    ['bottega@arubapec.it', '<p>bottega@arubapec.it</p>'],
    ['info@pec.bottega-test.it', '<p>info@pec.bottega-test.it</p>'],
    ['bottega@legalmail.it', '<a href="mailto:bottega@legalmail.it">x</a>'],
    ['certa@bottega-test.it', '<p>PEC: certa@bottega-test.it</p>'],
    ['certa@bottega-test.it', '<dl><dt>Posta elettronica certificata</dt><dd>certa@bottega-test.it</dd></dl>'],
  ])('%s: %s', (address, html) => {
    expect(pecOn(html)).toEqual([address]);
    expect(emailsOn(html)).toEqual([]);
  });

  test('the label of another address is not its own', () => {
    expect(pecOn(`<p>PEC: bottega@pec.it - E-mail: ${OWN}</p>`)).toEqual(['bottega@pec.it']);
    expect(emailsOn(`<p>PEC: bottega@pec.it - E-mail: ${OWN}</p>`)).toEqual([OWN]);
  });

  test('the register says it where the site does not', () => {
    const { business } = siteOf('').evidence;
    const site = siteOf('<p>Bottega</p>', { business: { ...business, pec: 'Bottega@PEC.it' } });
    expect(EXTRACTORS.pec(site)).toMatchObject({
      state: 'yes',
      items: [{ value: { address: 'bottega@pec.it' }, seen: [{ how: 'input' }] }],
    });
  });
});
