import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { isRegisteredCompany } from '../limited-company.ts';
import { fail, mayHaveMore, notApplicable, pass } from '../verdicts.ts';

/** Germany (§ 5 DDG), Austria (§ 5 ECG, § 14 UGB), France (art. R123-237 Code de commerce, LCEN), Spain (art. 10 LSSI). Italy has its own check. */
const COUNTRIES = ['DE', 'AT', 'FR', 'ES'] as const;

export default defineCheck({
  id: 'company-register',
  stage: 'trust',
  weight: 2,
  effort: 'minutes',
  needs: ['companyDetails'],
  uses: ['legalNotice'],
  countries: COUNTRIES,
  learnMore: 'https://eur-lex.europa.eu/eli/dir/2000/31/oj',
  text: {
    en: {
      title: 'The register entry of the company',
      reasons: {
        seen: 'The site names the register entry of the company ({text}).',
        not_seen: 'In the legal notice we saw no register and number of the company.',
        no_notice: 'There is no legal notice that we saw: see the point on it.',
        not_a_company:
          'The name we have is not that of a company in the register (GmbH, SARL, S.L.), of which the law asks this.',
      },
      why: 'A company that stands in a register names it with its number in the legal notice: § 5 DDG in Germany, § 5 ECG and § 14 UGB in Austria, art. R123-237 of the Code de commerce in France, art. 10 LSSI in Spain.',
      advice:
        'Add register and number to the legal notice, as they stand in the extract (court and HRB, FN, RCS with SIREN, Registro Mercantil).',
    },
    it: {
      title: 'L’iscrizione della società nel registro',
      reasons: {
        seen: 'Il sito indica l’iscrizione della società nel registro ({text}).',
        not_seen: 'Nelle note legali non abbiamo visto registro e numero della società.',
        no_notice: 'Non abbiamo visto note legali: si veda il punto che le riguarda.',
        not_a_company:
          'Il nome che abbiamo non è quello di una società iscritta nel registro (GmbH, SARL, S.L.), alle quali la legge chiede questo dato.',
      },
      why: 'Una società iscritta in un registro lo indica con il numero nelle note legali: § 5 DDG in Germania, § 5 ECG e § 14 UGB in Austria, art. R123-237 del Code de commerce in Francia, art. 10 LSSI in Spagna.',
      advice:
        'Aggiungere alle note legali registro e numero, come stanno nella visura (tribunale e HRB, FN, RCS con SIREN, Registro Mercantil).',
    },
  },
  judge: ({ companyDetails, legalNotice }, { business }) => {
    const { name, country } = business;
    if (!isRegisteredCompany(name ?? '', country)) return notApplicable('not_a_company');
    const [register] = valuesOf(companyDetails).filter(({ part }) => part === 'register');
    if (register) return pass('seen', { text: register.text });
    if (legalNotice.state === 'no') return notApplicable('no_notice');
    return mayHaveMore(companyDetails) || legalNotice.state === 'unknown' ? null : fail('not_seen');
  },
});
