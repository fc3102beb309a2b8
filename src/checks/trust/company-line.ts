import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { isLimitedCompany } from '../limited-company.ts';
import { fail, mayHaveMore, notApplicable, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'company-line',
  stage: 'trust',
  weight: 2,
  effort: 'minutes',
  needs: ['companyDetails'],
  uses: ['rea'],
  countries: ['IT'],
  learnMore: 'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:regio.decreto:1942-03-16;262:2~art2250',
  text: {
    en: {
      title: 'The line that says who the company is',
      reasons: {
        complete: 'Seat, register and share capital of the company stand on the site.',
        no_capital: 'The line with the company’s details shows no share capital; the law asks for the amount paid in.',
        no_seat: 'The line with the company’s details does not say which address is the registered office.',
        no_register: 'The line with the company’s details does not name the business register office.',
        no_line: 'Of the company’s line only the register number is missing or all of it: see the point on the register details.',
        not_a_company: 'The name we have is not that of a limited company (S.r.l., S.p.A.), of which the law asks this.',
      },
      why: 'Business customers and banks look for seat, register and capital at the foot of the site (art. 2250 of the Civil Code); an incomplete line makes them ask.',
      advice:
        'Complete the line at the foot of the site: company name, registered office, share capital paid in, business register of …, REA number, VAT number and tax code.',
    },
    it: {
      title: 'La riga che dice chi è la società',
      reasons: {
        complete: 'Sul sito ci sono sede, registro delle imprese e capitale sociale della società.',
        no_capital: 'Nella riga con i dati societari non abbiamo visto il capitale sociale; la legge chiede la somma versata.',
        no_seat: 'Nella riga con i dati societari non si legge quale indirizzo sia la sede legale.',
        no_register: 'Nella riga con i dati societari non si legge l’ufficio del registro delle imprese.',
        no_line:
          'Della riga societaria manca il numero di iscrizione o tutta la riga: si veda il punto sul registro delle imprese.',
        not_a_company:
          'Il nome che abbiamo non è quello di una società di capitali (S.r.l., S.p.A.), alle quali la legge chiede questo dato.',
      },
      why: 'Clienti aziendali e banche cercano sede, registro e capitale a piè di pagina (art. 2250 del codice civile); una riga incompleta li costringe a chiedere.',
      advice:
        'Completare la riga a piè di pagina: denominazione, sede legale, capitale sociale versato, registro delle imprese di …, numero REA, partita IVA e codice fiscale.',
    },
  },
  judge: ({ companyDetails, rea }, { business }) => {
    if (!isLimitedCompany(business.name ?? '')) return notApplicable('not_a_company');
    const parts = new Set(valuesOf(companyDetails).map(({ part }) => part));
    if (rea.state === 'no' || (parts.size === 0 && rea.state !== 'yes')) return notApplicable('no_line');
    const whole = parts.has('capital') && parts.has('seat') && parts.has('register');
    if (!whole && mayHaveMore(companyDetails)) return null;
    if (!parts.has('capital')) return fail('no_capital');
    if (!parts.has('seat')) return partial('no_seat');
    return parts.has('register') ? pass('complete') : partial('no_register');
  },
});
