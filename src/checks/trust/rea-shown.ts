import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { isLimitedCompany } from '../limited-company.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'rea-shown',
  stage: 'trust',
  weight: 3,
  effort: 'minutes',
  needs: ['rea'],
  countries: ['IT'],
  learnMore: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1942-03-16;262:2~art2250',
  text: {
    en: {
      title: 'Register details of the company',
      reasons: {
        seen: 'The site shows the number in the business register ({rea}).',
        not_seen: 'On the pages we looked at we saw no register number (REA) of the company.',
        not_a_company: 'The name we have is not that of a limited company (S.r.l., S.p.A.), of which the law asks this.',
      },
      why: 'Italian limited companies state seat, register office and number, and share capital on their website too (art. 2250 of the Civil Code). Business customers check it before they order.',
      advice:
        'Add one line at the foot of the site: company name, registered office, share capital paid in, business register of …, REA number, VAT number. Your accountant has them all.',
    },
    it: {
      title: 'I dati del registro delle imprese',
      reasons: {
        seen: 'Il sito indica il numero nel registro delle imprese ({rea}).',
        not_seen: 'Nelle pagine esaminate non abbiamo visto il numero di iscrizione (REA) della società.',
        not_a_company:
          'Il nome che abbiamo non è quello di una società di capitali (S.r.l., S.p.A.), alle quali la legge chiede questo dato.',
      },
      why: 'Le società di capitali indicano anche sul sito sede, ufficio e numero di iscrizione al registro delle imprese e capitale sociale (art. 2250 del codice civile). I clienti aziendali lo controllano prima di ordinare.',
      advice:
        'Aggiungere una riga a piè di pagina: denominazione, sede legale, capitale sociale versato, registro delle imprese di …, numero REA, partita IVA. Il commercialista ha tutti i dati.',
    },
  },
  judge: ({ rea }, { business }) => {
    if (rea.state === 'yes') return pass('seen', { rea: valuesOf(rea)[0]?.text ?? '' });
    return isLimitedCompany(business.name ?? '') ? fail('not_seen') : notApplicable('not_a_company');
  },
});
