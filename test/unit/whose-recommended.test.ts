import { describe, expect, test } from 'vitest';
import { isOfRecommended } from '../../src/whose/recommended.ts';

describe('contacts of firms that a sentence recommends', () => {
  test.each([
    'Per cena consigliamo la Trattoria del Gufo Zoppo, qui accanto (tel. ',
    'Siamo convenzionati? In convenzione con la Palestra Ercole, tel. ',
    'Il noleggio bici è di Ciclovia, qui accanto: ',
    'Consigliamo la Trattoria del Gufo. Tel. ',
    'Parcheggio convenzionato Garage Centrale, tel. ',
    'For dinner we recommend The Crooked Spoon, two doors down from us (tel. ',
    'Bikes are hired from our friends at Wheelwise, ',
    'We work closely with Harper Plumbing – ',
    'Zum Abendessen empfehlen wir das Gasthaus Krummer Löffel gleich nebenan (Tel. ',
    'Unser Partner Radhaus Müller verleiht Räder: ',
    'In Kooperation mit der Praxis Dr. Sommer, Telefon ',
    'Pour dîner, nous vous conseillons le Bistrot du Hibou, à deux pas de chez nous (tél. ',
    'En partenariat avec la Ferme des Buis, tél. ',
    'Nos voisins du Café Lune : ',
    'Para cenar recomendamos la Taberna del Búho, a dos pasos de aquí (tel. ',
    'En convenio con el Gimnasio Hércules, tel. ',
    'Se siamo al completo, provate alla Locanda Bella, tel. ',
    'If we are full, try our friends at Mossgate Lodge on ',
    'Partner garage: Mudlark Motors, tel. ',
    'Fahrräder leihen Sie am besten beim Radladen Speichenwind (',
    'Wenn wir ausgebucht sind, fragen Sie im Gasthof Zur Linde nach (',
    'Si nous sommes complets, essayez le Gîte des Tilleuls (',
    'En collaboration avec la Ferme du Tilleul, tél. ',
    'Si estamos completos, pruebe en el Hostal Ríoquieto (',
  ])('%s', (before) => expect(isOfRecommended(before)).toBe(true));

  test.each([
    'Per il ristorante dell’albergo chiamate lo ',
    'Consigliamo di prenotare al numero ',
    'È consigliata la prenotazione: Albergo Montelume, tel. ',
    'Nel fine settimana consigliamo di telefonare a Maria: ',
    'Siamo a due passi dal Duomo di Milano, tel. ',
    'Hotel Montelume, via Roma 2. Tel. ',
    'We recommend booking a table at The Old Mill: ',
    'You will find us next door to The Crown, tel. ',
    'Unser zweites Haus am See erreichen Sie unter ',
    'Please recommend us to Friends and family: ',
    'Empfehlen Sie uns weiter! Reservierung: ',
    'Wir empfehlen, einen Tisch zu reservieren: Tel. ',
    'Nous vous conseillons de réserver au ',
    'Recomendamos reservar con Ana en el ',
    'Consigliamo la Trattoria del Gufo. Noi invece siamo aperti ogni giorno, chiamateci allo ',
  ])('but not: %s', (before) => expect(isOfRecommended(before)).toBe(false));
});
