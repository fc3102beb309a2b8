import { type BenchSite, htmlAnswer, later, png } from '../answer.ts';
import { drawPicture } from '../draw-picture.ts';
import { type Company, innerPages, page, prose } from '../site-kit.ts';

const company = (name: string, trade: string, n: number): Company => ({
  name,
  trade,
  street: `Via Emilia Est ${n}`,
  phone: `059 2345${String(100 + n)}`,
  email: `info@${trade}${n}.example`,
  vat: `0${n}234567890`.slice(0, 11),
});

const hello = (name: string, picture: string) =>
  `<h1>${name}</h1>${picture}<p><a class="button" href="tel:+390592345100">Chiama ora</a></p>${prose(4, name.length)}`;

const plumber = company('Idraulica Ferri', 'idraulico', 11);
const notary = company('Studio Notarile Bassi', 'notaio', 12);
const hardware = company('Ferramenta Corni', 'ferramenta', 13);
const inn = company('Trattoria Alba', 'trattoria', 14);

export const PLAIN_SITES: readonly BenchSite[] = [
  {
    name: 'idraulico',
    kind: 'light',
    pages: () =>
      new Map([
        ...innerPages(plumber),
        [
          '/',
          page(plumber, {
            title: 'Pronto intervento',
            body: hello(plumber.name, '<img src="/furgone.png" width="600" height="300" alt="Il furgone">'),
          }),
        ],
        ['/furgone.png', png(drawPicture(600, 300, 20))],
      ]),
  },
  {
    name: 'notaio',
    kind: 'slow server',
    pages: () =>
      new Map([
        ...innerPages(notary).map(([path, answer]) => [path, later(answer, path === '/robots.txt' ? 50 : 600)] as const),
        ['/', later(page(notary, { title: 'Atti e consulenze', body: hello(notary.name, '') + prose(10, 5) }), 800)],
      ]),
  },
  {
    name: 'ferramenta',
    kind: 'old, no viewport',
    pages: () =>
      new Map([
        ...innerPages(hardware),
        [
          '/',
          htmlAnswer(
            `<html><head><title>Ferramenta Corni</title></head><body bgcolor="#ffffcc"><center><font size="6" color="#ccaa00">FERRAMENTA CORNI</font><br><img src="/logo.png"><table width="900" border="1"><tr><td width="200"><a href="/servizi"><img src="/logo.png" width="90"></a><br><a href="/contatti">clicca qui</a></td><td>${prose(9, 8)}</td></tr></table><marquee>Aperti il sabato</marquee><p>Tel. 059 234513 - Via Emilia Est 13 - 41121 Modena</p></center><script src="/manca.js"></script></body></html>`,
          ),
        ],
        ['/logo.png', png(drawPicture(300, 120, 30))],
      ]),
  },
  {
    name: 'trattoria',
    kind: 'map in an iframe',
    pages: (origin) =>
      new Map([
        ...innerPages(inn),
        [
          '/',
          page(inn, {
            title: 'Cucina di casa',
            body: `${hello(inn.name, '<img src="/sala.png" width="800" height="400" alt="La sala">')}<iframe src="${origin('mappe')}/embed" title="Mappa" width="100%" height="300"></iframe><iframe src="/menu" title="Il menu" width="100%" height="400"></iframe>`,
          }),
        ],
        ['/menu', page(inn, { title: 'Menu', body: `<h1>Menu</h1>${prose(5, 9)}` })],
        ['/sala.png', png(drawPicture(800, 400, 40))],
      ]),
  },
];
