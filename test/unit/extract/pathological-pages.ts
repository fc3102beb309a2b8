/** Families of hostile or careless pages; each repeats its piece up to about `size` characters. */

const repeat = (piece: string, size: number) => piece.repeat(Math.ceil(size / piece.length));
const page = (body: string) => `<!doctype html><title>Prova</title><h1>Prova</h1>${body}`;

export const PATHOLOGICAL_PAGES: Readonly<Record<string, (size: number) => string>> = {
  'many links': (size) =>
    page(repeat('<a href="https://www.facebook.com/pagina.prova">Facebook</a> <a href="/contatti">Contatti</a>', size)),
  'different links': (size) => page(lines(size, (i) => `<li><a href="https://www.instagram.com/n${i}x">Nome ${i}</a></li>`)),
  'tel and mail links': (size) =>
    page(lines(size, (i) => `<a href="tel:+39059${100000 + i}">059 ${100000 + i}</a><a href="mailto:a${i}@b${i}.it">x</a>`)),
  'many forms': (size) =>
    page(
      repeat(
        '<form action="/a"><label>Nome <input name="nome"></label><textarea name="m"></textarea><button>Invia</button></form>',
        size,
      ),
    ),
  'one form of many fields': (size) =>
    page(`<form>${repeat('<label for="a">Nome</label><input id="a" name="nome">', size)}</form>`),
  'one long line': (size) => page(`<p>${repeat('parola dopo parola senza fine ', size)}</p>`),
  'long line of digits': (size) => page(`<p>${repeat('059 123 456 ', size)}</p>`),
  'digits without blanks': (size) => page(`<p>${repeat('0123456789', size)}</p>`),
  'at signs': (size) => page(`<p>${repeat('a@', size)}</p>`),
  'spelled at signs': (size) => page(`<p>${repeat('info (at) ', size)}</p>`),
  'dotted names': (size) => page(`<p>${repeat('a.b-', size)}</p>`),
  'capital words': (size) => page(`<p>${repeat('Via Roma Bella ', size)}</p>`),
  'streets and numbers': (size) => page(`<p>${repeat('Via Roma 12, ', size)}</p>`),
  'VAT labels': (size) => page(`<p>${repeat('P.IVA ', size)}</p>`),
  'lines of hours': (size) => page(`<p>${repeat('lun 9:00-12:00 ', size)}</p>`),
  'quotes in a script': (size) => page(`<script>${repeat(`"'\``, size)}</script>`),
  'joined strings': (size) => page(`<script>x=${repeat(`'a'+"@"+`, size)}''</script>`),
  'comments in a script': (size) => page(`<script>${repeat('/* // ', size)}</script>`),
  'many scripts': (size) => page(repeat('<script>window.dataLayer=[];gtag("config","G-4KQ7X2M9ZB")</script>', size)),
  'JSON-LD of many nodes': (size) =>
    page(
      `<script type="application/ld+json">[${lines(size, (i) => `{"@type":"Person","name":"n${i}","telephone":"059${i}"},`)}{}]</script>`,
    ),
  'nested JSON-LD': (size) => page(`<script type="application/ld+json">${repeat('{"@type":"A","b":', size)}</script>`),
  'deep nesting': (size) => page(repeat('<div>', size)),
  'deep nesting with text': (size) => page(repeat('<div><b>x</b>', size)),
  'unclosed tags': (size) => page(repeat('<a href="', size)),
  'many headings': (size) => page(lines(size, (i) => `<h2>Titolo ${i}</h2><p>Testo ${i}</p>`)),
  'table cells': (size) => page(`<table>${repeat('<tr><td>Tel</td><td>059 123456</td></tr>', size)}</table>`),
  attributes: (size) => page(`<p ${lines(size, (i) => `data-a${i}="b@c"`)}>x</p>`),
  'hidden boxes': (size) => page(repeat('<div class="modal privacy cookie" hidden>privacy dati personali cookie</div>', size)),
  microdata: (size) =>
    page(repeat('<div itemscope itemtype="https://schema.org/Person"><b itemprop="email">a@b.it</b></div>', size)),
  'meta tags': (size) => repeat('<meta name="a" content="b">', size),
};

function lines(size: number, line: (index: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, i = 0; length < size; i++) {
    const next = line(i);
    parts.push(next);
    length += next.length + 1;
  }
  return parts.join(' ');
}
