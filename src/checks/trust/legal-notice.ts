import { defineCheck } from '../../model/check.ts';
import { itemsOf, valuesOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

/**
 * Where a website of a business must say who answers for it: Germany (§ 5 DDG), Austria (§ 5 ECG, § 25 MedienG), Switzerland (art. 3
 * para. 1 lit. s UWG), France (art. 1-1 LCEN, until 2024 art. 6 III), Belgium (art. XII.6 CEL), Spain (art. 10 LSSI). They ask for the
 * details, not for a page with a certain name (BGH, I ZR 228/03: "Kontakt" may do); sources in docs/checks.md.
 */
const COUNTRIES = ['DE', 'AT', 'CH', 'FR', 'BE', 'ES'];

export default defineCheck({
  id: 'legal-notice',
  stage: 'trust',
  weight: 6,
  effort: 'hours',
  needs: ['legalNotice'],
  uses: ['address', 'emails'],
  countries: COUNTRIES,
  learnMore: 'https://eur-lex.europa.eu/eli/dir/2000/31/oj',
  text: {
    en: {
      title: 'A legal notice: who answers for the site',
      reasons: {
        seen: 'We saw a legal notice or a link to one (“{label}”).',
        not_named:
          'We saw no page under the name of a legal notice; address and e-mail, which belong in it, do stand on the site.',
        not_seen: 'On the pages we looked at we saw no legal notice that says who answers for the site.',
      },
      why: 'Whoever offers something on the internet says who they are: Impressum in Germany (§ 5 DDG), Austria (§ 5 ECG, § 25 MedienG) and, for what can be ordered online, Switzerland (art. 3 UWG), mentions légales in France (art. 1-1 LCEN), legal information in Belgium (art. XII.6 CEL), aviso legal in Spain (art. 10 LSSI). Customers look there before they pay in advance.',
      advice:
        'Make one page, linked at the foot of every page under its usual name, with name and legal form, address, e-mail and telephone, register and number, VAT number, and in regulated professions the supervising body. Your chamber or association has a model.',
    },
    it: {
      title: 'Le note legali: chi risponde del sito',
      reasons: {
        seen: 'Abbiamo visto le note legali o un link alle note legali («{label}»).',
        not_named:
          'Non abbiamo visto una pagina con il nome di note legali; indirizzo ed e-mail, che vi appartengono, sul sito ci sono.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto note legali che dicano chi risponde del sito.',
      },
      why: 'Chi offre qualcosa in rete dice chi è: Impressum in Germania (§ 5 DDG), Austria (§ 5 ECG, § 25 MedienG) e, per ciò che si ordina online, Svizzera (art. 3 LCSl), mentions légales in Francia (art. 1-1 LCEN), informazioni legali in Belgio (art. XII.6 CDE), aviso legal in Spagna (art. 10 LSSI). I clienti ci guardano prima di pagare in anticipo.',
      advice:
        'Preparare una pagina, collegata a piè di ogni pagina con il suo nome consueto, con denominazione e forma giuridica, indirizzo, e-mail e telefono, registro e numero, partita IVA e, nelle professioni regolate, l’ordine di appartenenza. La camera o l’associazione ha un modello.',
    },
  },
  judge: ({ legalNotice, address, emails }) => {
    if (legalNotice.state === 'yes') return pass('seen', { label: valuesOf(legalNotice)[0]?.label ?? '' });
    const said = [...itemsOf(address), ...itemsOf(emails)];
    return address.state === 'yes' && emails.state === 'yes' ? partial('not_named', {}, said) : fail('not_seen');
  },
});
