import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, mayHaveMore, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'catalogue-download',
  stage: 'convert',
  weight: 3,
  effort: 'hours',
  needs: ['ctas'],
  sectors: ['manufacturing'],
  learnMore: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/',
  text: {
    en: {
      title: 'A catalogue or data sheet to download',
      reasons: {
        seen: 'The site offers something to download: “{label}”.',
        not_seen: 'On the pages we looked at we saw no catalogue or data sheet to download.',
      },
      why: 'Buyers in other firms compare suppliers on paper and pass documents on to colleagues. A good data sheet sells while you are not there.',
      advice:
        'Put catalogue, data sheets and certificates on the page of the product they belong to, with your contacts on every sheet. Text that can be selected, not a scan, so that search engines and screen readers can read it.',
    },
    it: {
      title: 'Un catalogo o una scheda tecnica da scaricare',
      reasons: {
        seen: 'Il sito offre qualcosa da scaricare: «{label}».',
        not_seen: 'Nelle pagine esaminate non abbiamo visto cataloghi o schede tecniche da scaricare.',
      },
      why: 'Chi compra per un’altra azienda confronta i fornitori sulla carta e gira i documenti ai colleghi. Una buona scheda tecnica vende anche quando non ci siete.',
      advice:
        'Mettere catalogo, schede tecniche e certificati nella pagina del prodotto a cui si riferiscono, con i vostri contatti su ogni scheda. Testo selezionabile e non una scansione, così lo leggono anche motori di ricerca e lettori di schermo.',
    },
  },
  judge: ({ ctas }) => {
    const download = itemsOf(ctas).find(({ value }) => value.kind === 'download');
    if (download) return pass('seen', { label: download.value.label }, [download]);
    const named = turnedDown(ctas, 'menu_word').some(({ value }) => value.startsWith('download:'));
    return named || mayHaveMore(ctas) ? null : fail('not_seen', {}, []);
  },
});
