import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'vat-number-shown',
  stage: 'trust',
  weight: 7,
  effort: 'minutes',
  needs: ['vatNumber'],
  uses: ['vatOnHome'],
  countries: ['IT'],
  learnMore: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:presidente.repubblica:decreto:1972-10-26;633~art35',
  text: {
    en: {
      title: 'The VAT number on the home page',
      reasons: {
        seen: 'The VAT number {number} stands on the home page.',
        elsewhere: 'We saw the VAT number {number} on another page, but not on the home page.',
        not_seen: 'On the pages we looked at we saw no VAT number.',
      },
      why: 'In Italy those who carry on business with a VAT number must show it on the home page of their site (art. 35 of presidential decree 633/1972). It also tells customers whom they deal with.',
      advice:
        'Add “P.IVA” and the eleven digits at the foot of the site, so that they appear on the home page as on every other page.',
    },
    it: {
      title: 'La partita IVA nella pagina iniziale',
      reasons: {
        seen: 'La partita IVA {number} compare nella pagina iniziale.',
        elsewhere: 'Abbiamo visto la partita IVA {number} in un’altra pagina, ma non nella pagina iniziale.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto una partita IVA.',
      },
      why: 'In Italia chi esercita un’attività con partita IVA deve indicarla nella pagina iniziale del proprio sito (art. 35 del DPR 633/1972). E dice ai clienti con chi hanno a che fare.',
      advice:
        'Aggiungere «P.IVA» e le undici cifre a piè di pagina del sito, così compaiono nella pagina iniziale come in tutte le altre.',
    },
  },
  judge: ({ vatNumber, vatOnHome }) => {
    const [vat] = valuesOf(vatNumber);
    // a number that calls itself one and is none was seen all the same
    if (!vat) return turnedDown(vatNumber, 'invalid_number').length > 0 ? null : fail('not_seen');
    if (vatOnHome.state === 'unknown') return null;
    return vatOnHome.state === 'yes' ? pass('seen', { number: vat.number }) : partial('elsewhere', { number: vat.number });
  },
});
