import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from '../actions/site-of.ts';

const factsIn = (country: string, html: string) => {
  const { business } = siteOf('').evidence;
  return siteOf(html, { business: { ...business, country } }, 'https://www.bottega-test.com');
};
const phonesIn = (country: string, html: string) => valuesOf(EXTRACTORS.phones(factsIn(country, html))).map(({ e164 }) => e164);
const faxesIn = (country: string, html: string) => valuesOf(EXTRACTORS.faxes(factsIn(country, html))).map(({ e164 }) => e164);

describe('dates and times are no numbers', () => {
  test.each([
    ['IT', '<td>05/10/23 - 09/10/23</td>'],
    ['IT', '05-10-23 / 09-10-23'],
    ['IT', 'dal 5/10/23 al 9/10/23'],
    ['IT', '5/10/2023–9/10/2023'],
    ['IT', 'Corso: 05/10 - 09/10/23'],
    ['IT', '06.12.24-08.12.24'],
    ['IT', '05 10 23 - 09 10 23'],
    ['IT', '05 / 10 / 23 - 09 / 10 / 23'],
    ['IT', '2024-06-05 / 2024-06-09'],
    ['IT', '20240605-20240609'],
    ['IT', '<li>03/04/25 → 09/05/25</li>'],
    ['DE', '04.06.-07.06.'],
    ['DE', '04.06. – 07.06.2025'],
    ['DE', '04.-07.06.2025 und 09.-11.06.2025'],
    ['DE', '04.06.25-07.06.25'],
    ['DE', '<span>24.12.</span>-<span>06.01.</span>'],
    ['FR', 'du 03/08/25 au 09/08/25'],
    ['FR', '03.08.25-09.08.25'],
    ['FR', '03-08-25 / 09-08-25'],
    ['FR', '03/08 - 09/08'],
    ['ES', '09.04.25-12.04.25'],
    ['ES', '09/04/25-12/04/25'],
    ['GB', '02.08.24-09.08.24'],
    ['GB', '02/08/24 to 09/08/24'],
    ['US', '06/02/24 - 06/09/24'],
    ['US', '06-02-2024 - 06-09-2024'],
    ['IT', '0800/1200 - 1500/1900'],
    ['IT', '08.00/12.00 - 15.00/19.00'],
    ['IT', '0830-1230 1500-1930'],
    ['DE', 'Mo-Fr 0900-1300, 1400-1800'],
    ['FR', '09 00 - 12 00 / 14 00 - 18 00'],
    ['ES', '0900-1400 / 1600-2030'],
    ['GB', '0900 - 1730'],
  ])('%s: %s', (country, html) => expect(phonesIn(country, `<p>${html}</p>`)).toEqual([]));

  test.each([
    ['IT', '0376.08.45.17', ['+390376084517']],
    ['IT', 'Tel. 0464 12.05.24', ['+390464120524']],
    ['IT', 'Corso 05/10/23 - 09/10/23, info 0376 084517', ['+390376084517']],
    ['FR', 'Tél. : 01/00/47/38/26', ['+33100473826']],
    ['FR', '01-02-03-04-05', ['+33102030405']],
    ['FR', '06.12.08.12.24', ['+33612081224']],
    ['FR', 'Tél 03 04 05 06 07', ['+33304050607']],
    ['DE', 'Telefon (0221) 05.04-417', ['+492210504417']],
    ['IT', 'Numero verde 800-121-500', ['+39800121500']],
    ['DK', 'Tlf. 22 12 24 12', ['+4522122412']],
  ])('but %s: %s', (country, html, phones) => expect(phonesIn(country, `<p>${html}</p>`)).toEqual(phones));
});

describe('names of files, numbered things and registers are no numbers', () => {
  test.each([
    ['IT', '0577-075694.jpg'],
    ['IT', '<a href="/a.pdf">Listino 0461 014471.pdf</a>'],
    ['IT', '<a href="/doc/0461014471.pdf">0461 014471</a>'],
    ['IT', 'IMG_0577075694'],
    ['DE', 'Preisliste-0351047680.xlsx'],
    ['DE', 'Aufmass_0351-047680_v2.dwg'],
    ['ES', '943-011-224.zip'],
    ['FR', '0100473826 (2).odt'],
    ['IT', 'Lotto 0521074918'],
    ['IT', 'Lotto di produzione: 0521074918'],
    ['IT', 'Numero di serie 0521074918'],
    ['IT', 'Pratica edilizia n. 0577 075694'],
    ['IT', 'Aut. San. n. 0577075694'],
    ['IT', 'Polizza n. 3190127746'],
    ['IT', 'Codice articolo: 0521074918'],
    ['IT', 'Concessione n° 0521074918'],
    ['IT', 'CIG 0521074918'],
    ['DE', 'Charge 0351047680'],
    ['DE', 'Chargennummer 0351047680'],
    ['DE', 'Genehmigung Nr. 0351047680'],
    ['DE', 'Zulassungsnummer: 0351 047680'],
    ['DE', 'Aktenzeichen 0351047680'],
    ['DE', 'Art.-Nr. 0351047680'],
    ['DE', 'Versicherungsschein Nr. 0351047680'],
    ['FR', 'Dossier n° 0308150408'],
    ['FR', 'Numéro de lot : 0308150408'],
    ['FR', 'Permis de construire n° 0308150408'],
    ['FR', 'Police d’assurance n° 0308150408'],
    ['FR', 'Agrément 0308150408'],
    ['ES', 'Lote 943011224'],
    ['ES', 'Expediente nº 943011224'],
    ['ES', 'Número de pedido 943011224'],
    ['ES', 'Licencia de obras 943011224'],
    ['ES', 'Póliza nº 943011224'],
    ['GB', 'Batch 02009460123'],
    ['GB', 'Batch number: 02009460123'],
    ['GB', 'Permit no. 02009460123'],
    ['GB', 'Case 02009460123'],
    ['GB', 'Product code 02009460123'],
    ['GB', 'Policy 02009460123'],
    ['GB', 'Planning application 02009460123'],
    ['BE', 'BTW-nr. 0471.235.961'],
    ['BE', 'N° d’entreprise 0471 235 961'],
    ['BE', 'Numéro d’entreprise : 0471.235.961'],
    ['BE', 'T.V.A. 0471 235 961'],
    ['BE', '0471.235.961 RPR Gent'],
    ['BE', 'Ondernemingsnummer: 0471.235.961'],
    ['DK', 'CVR 24 53 36 50'],
    ['DK', 'CVR-nr.: 24533650'],
    ['NO', 'Org.nr. 987 654 321'],
    ['SE', 'Org. nr 556012-5790'],
    ['PT', 'NIPC 245 336 510'],
    ['PT', 'Contribuinte n.º 245 336 510'],
    ['PL', 'NIP 525 234 51 42'],
    ['PL', 'REGON 140 123 456'],
    ['CZ', 'IČO 602 345 678'],
    ['HR', 'OIB 21 345 678 901'],
    ['CH', 'UID CHE-471.235.961'],
    ['DE', 'HRB 0351 047680'],
    ['DE', 'Steuernummer 0351/047/6800'],
    ['AT', 'FN 0512 052214'],
    ['IT', 'Conto corrente n. 0521074918'],
    ['IT', '<table><tr><td>P. IVA</td><td>0521 074918</td></tr></table>'],
  ])('%s: %s', (country, html) => expect(phonesIn(country, `<p>${html}</p>`)).toEqual([]));

  test.each([
    ['IT', 'Anfahrt als PDF, Rückfragen: 0376 084517'],
    ['IT', 'Chiamate il numero 0376 084517'],
    ['IT', 'al n. 0376084517'],
    ['IT', 'Ordini e informazioni: 0376084517'],
    ['IT', 'Numero di telefono 0376084517'],
    ['IT', 'Numero ufficio: 0376 084517'],
    ['IT', 'Per la pratica sportiva telefonate allo 0376084517'],
    ['IT', 'Prenotate la visita chiamando lo 0376084517'],
    ['IT', 'Studio Foto 0376 084517'],
    ['IT', 'Listino in PDF: tel. 0376 084517'],
  ])('but %s: %s', (country, html) => expect(phonesIn(country, `<p>${html}</p>`)).toEqual(['+390376084517']));
  test.each([
    ['Order by phone, product list on request: 01392 074163'],
    ['Ask for the person in charge 01392 074163'],
    ['Free of charge 01392 074163'],
    ['Our number: 01392 074163'],
    ['Office number 01392 074163'],
    ['Tess Wickle, Senior Account Executive – 01392 074163'],
    ['Key Account Manager: 01392 074163'],
    ['In any case 01392 074163'],
  ])('but in English: %s', (html) => expect(phonesIn('GB', `<p>${html}</p>`)).toEqual(['+441392074163']));
  test.each([
    ['DE', 'Telefonnummer 0221 0504417', ['+492210504417']],
    ['DE', 'Unsere Nummer: 0221 0504417', ['+492210504417']],
    ['DE', 'Servicenummer 0221 0504417', ['+492210504417']],
    ['DE', 'Wir sind ein Team: 0221 0504417', ['+492210504417']],
    ['FR', 'Notre numéro : 01 00 47 38 26', ['+33100473826']],
    ['FR', 'Responsable de comptes : 01 00 47 38 26', ['+33100473826']],
    ['ES', 'Llame a los 943 011 223', ['+34943011223']],
    ['ES', 'Número de atención 943 011 223', ['+34943011223']],
    ['IT', 'Ugo Pallotti (account) 319 055 4513', ['+393190554513']],
  ])('but %s: %s', (country, html, phones) => expect(phonesIn(country, `<p>${html}</p>`)).toEqual(phones));
});

describe('elements, icons, lists and desks', () => {
  test.each([
    ['IT', '<span>0376 084517</span><a href="/x">orari</a>', ['+390376084517']],
    ['IT', '<a href="/x">sede</a><b>0376 084517</b><i>vieni</i>', ['+390376084517']],
    ['DE', '<strong>0221 0504417</strong><a href="/x">anfahrt</a>', ['+492210504417']],
    ['IT', '(0376) 084517 - 084518', ['+390376084517', '+390376084518']],
    ['IT', 'Tel. 0376 084517 / 18 / 19', ['+390376084517', '+390376084518', '+390376084519']],
    ['IT', 'Tel. 0376 084517/18', ['+390376084517', '+390376084518']],
    ['IT', 'Tel. 0376 084517-18', ['+390376084517', '+390376084518']],
    ['IT', 'Tel. 059 084512-13', ['+39059084512', '+39059084513']],
    ['IT', 'Tel. 0376/084517-084518-084519', ['+390376084517', '+390376084518', '+390376084519']],
    ['IT', 'Tel. 0376 084517 o 084518', ['+390376084517', '+390376084518']],
    ['IT', 'Tel. 0376 084517, 084518', ['+390376084517', '+390376084518']],
    ['IT', 'Tel. 0376 084517 e 18', ['+390376084517', '+390376084518']],
    ['IT', 'Tel. +39 0376 084517/8', ['+390376084517', '+390376084518']],
    ['FR', 'Tél. 01 00 47 38 26 / 27', ['+33100473826', '+33100473827']],
    ['ES', 'Tel. 943 011 223 / 224', ['+34943011223', '+34943011224']],
    ['ES', 'Tel. 943 011 223 y 943 011 224', ['+34943011223', '+34943011224']],
    ['GB', 'Phone 01392 074163 / 074164', ['+441392074163', '+441392074164']],
    ['GB', 'Phone 01392 074163 or 074164', ['+441392074163', '+441392074164']],
    ['DE', 'Tel. 0221 0504417 / 18', ['+492210504417', '+492210504418']],
    ['IT', 'Tel. 0376 084517 / 9-12', ['+390376084517']],
    ['IT', 'Tel. 0376 084517 / 24h', ['+390376084517']],
    ['IT', 'Tel. 0376 084517 - 12 camere', ['+390376084517']],
    ['IT', 'Tel. 059/084512 - 319/0127745', ['+39059084512', '+393190127745']],
    ['DE', 'Tel. 0351 / 04768 - 00', ['+493510476800']],
    ['DE', 'Tel. 0351 04768-0', ['+49351047680']],
    ['DE', 'Fon: +49 89 03889 - 00', ['+49890388900']],
    ['DE', 'Telefon +49 (0) 351 04768 – 15', ['+493510476815']],
    ['AT', 'Tel. 0512 05221 - 40', ['+43512052214​0'.replace('\u200b', '')]],
    ['DE', 'Tel. 0221/0504417 - 0221/0504418', ['+492210504417', '+492210504418']],
    ['US', 'Call 1+503-555-0634', ['+15035550634']],
    ['US', '+1+503-555-0634', ['+15035550634']],
    ['IT', 'Tel. (+39) 0376 084517', ['+390376084517']],
    ['IT', 'Tel. +(39) 0376 084517', ['+390376084517']],
    ['IT', 'Tel. 39+0376 084517', ['+390376084517']],
    ['IT', 'Tel. +39-(0)376-084517', ['+390376084517']],
    ['IT', 'Tel. ++39 0376 084517', ['+390376084517']],
    ['IT', 'Tel. (0039) 0376 084517', ['+390376084517']],
    ['IT', 'Tel. + 39 0376 084517', ['+390376084517']],
    ['IT', 'Tel. +39/0376/084517', ['+390376084517']],
    ['IT', 'Tel. 0039.0376.084517', ['+390376084517']],
  ])('%s: %s', (country, html, phones) => expect(phonesIn(country, `<p>${html}</p>`)).toEqual(phones));

  test.each([
    ['IT', '<p><i class="fa fa-phone"></i> 0376 084517<br><i class="fa fa-fax"></i> 0376 084518</p>'],
    [
      'IT',
      '<div><i class="icon-phone"></i></div><div>0376 084517</div><div><i class="icon-fax"></i></div><div>0376 084518</div>',
    ],
    ['IT', '<p><img src="/img/tel.png"> 0376 084517 <img src="/img/fax.png"> 0376 084518</p>'],
    ['IT', '<p><svg aria-label="Telefono"></svg> 0376 084517</p><p><svg><use href="#i-fax"></use></svg> 0376 084518</p>'],
    ['IT', '<ul><li>0376 084517</li><li><img alt="Telefax" src="/2.gif">0376 084518</li></ul>'],
    [
      'IT',
      '<table><tr><td><i class="fas fa-phone-alt"></i></td><td>0376 084517</td></tr><tr><td><i class="fas fa-fax"></i></td><td>0376 084518</td></tr></table>',
    ],
    [
      'IT',
      '<p><i class="fa fa-fax"></i> <a href="tel:+390376084518">0376 084518</a> <i class="fa fa-phone"></i> <a href="tel:+390376084517">0376 084517</a></p>',
    ],
  ])('fax by icon %s: %s', (country, html) => {
    expect(phonesIn(country, html)).toEqual(['+390376084517']);
    expect(faxesIn(country, html)).toEqual(['+390376084518']);
  });
  test('an icon of each kind in a box of its own says nothing of which number', () =>
    expect(faxesIn('IT', '<div><i class="fa-phone"></i></div><div><i class="fa-fax"></i></div><p>Tel. 0376 084517</p>')).toEqual(
      [],
    ));
});

describe('numbers under an address abroad', () => {
  const home = '<p>Sede: Via dei Carpini 12, 46100 Mantova<br>Tel. 0376 084517</p>';
  test.each([
    ['Filiale: Ahornstraße 12, D-80802 München<br>Tel. 089 03889871', '+498903889871'],
    ['Filiale: Ahornstraße 12, 80802 München<br>Tel. 089 03889871', '+498903889871'],
    ['<b>Germania</b><br>Ahornstraße 12<br>80802 München<br>Tel. 089 03889871', '+498903889871'],
    ['4 rue des Carpes, 75011 Paris<br>Tél. 01 00 47 38 26', '+33100473826'],
    ['Ufficio Francia: 01 00 47 38 26', '+33100473826'],
    ['7 Tinker Lane, Exeter, EX4 3SB, UK<br>Tel. 01392 074163', '+441392074163'],
    ['Calle del Búho 9, 20001 San Sebastián, Spagna<br>Tel. 943 011 223', '+34943011223'],
    ['Via dei Tigli 12, CH-6900 Lugano<br>Tel. 091 022 11 09', '+41910221109'],
    ['Lindengasse 4, A-6020 Innsbruck – Tel. 0512 052214', '+43512052214'],
  ])('%s', (html, abroad) => expect(phonesIn('IT', `${home}<p>${html}</p>`)).toEqual(['+390376084517', abroad]));
  test('in a block of its own', () =>
    expect(phonesIn('IT', `${home}<div><h3>Filiale in Germania</h3><p>Ahornstraße 12</p><p>Tel. 089 03889871</p></div>`)).toEqual(
      ['+390376084517', '+498903889871'],
    ));
  test('but a hotel of that name is where it is', () =>
    expect(phonesIn('IT', '<h2>Hotel Germania</h2><p>Tel. 0376 084517</p>')).toEqual(['+390376084517']));
  test('the next office is at home again', () =>
    expect(
      phonesIn(
        'IT',
        '<p>Ahornstraße 12, D-80802 München<br>Tel. 089 03889871<br>Via dei Carpini 12, 46100 Mantova<br>Tel. 0376 084517</p>',
      ),
    ).toEqual(['+498903889871', '+390376084517']));
});

describe('numbers of things, and where to ask for one’s own', () => {
  test.each([
    ['DE', 'Telefon: 0221 0504417</p><p>Versicherungsschein 0351047680', ['+492210504417']],
    ['FR', 'Tél. 01 00 47 38 26</p><p>N° de compte : 0308150408', ['+33100473826']],
    ['ES', 'Teléfono: 943 011 223</p><p>Cuenta corriente 943019988', ['+34943011223']],
    ['IT', 'Tel. 0376 084517</p><p>Per il tuo ordine: 0376 084518', ['+390376084517', '+390376084518']],
    ['FR', 'Tél. 01 00 47 38 26</p><p>Suivi de votre dossier : 01 00 47 38 27', ['+33100473826', '+33100473827']],
    ['GB', 'Phone: 01392 074163</p><p>Track your order: 01392 074164', ['+441392074163', '+441392074164']],
    ['FR', 'Commandez par téléphone, catalogue sur demande : 01 00 47 38 27', ['+33100473827']],
  ])('%s %s', (country, html, numbers) => expect(phonesIn(country, `<p>${html}</p>`)).toEqual(numbers));

  test.each(['oder', 'u.'])('the second of two is not read again by itself: %s', (word) =>
    expect(phonesIn('DE', `Telefon 0221 / 0504417 ${word} 0504418`)).toEqual(['+492210504417', '+492210504418']),
  );
});
