import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeMeasure } from '../measures.ts';

/** Cumulative Layout Shift, no unit: https://web.dev/articles/cls */
const LIMITS = { good: 0.1, fair: 0.25 };

export default defineCheck({
  id: 'stable-layout',
  stage: 'quality',
  weight: 3,
  effort: 'hours',
  needs: ['lighthouse'],
  learnMore: 'https://web.dev/articles/cls',
  text: {
    en: {
      title: 'Contents that stay in place',
      reasons: {
        good: 'The page keeps still while it loads (shift {shift}).',
        fair: 'Parts of the page move while it loads (shift {shift}; up to 0.1 counts as good).',
        poor: 'Parts of the page jump noticeably while it loads (shift {shift}; more than 0.25 counts as poor).',
      },
      why: 'When contents jump, people lose their line or tap the wrong button. Google calls this "Cumulative Layout Shift".',
      advice: 'Give pictures, videos and adverts a fixed width and height, and do not let banners push the page down.',
    },
    it: {
      title: 'Contenuti che restano al loro posto',
      reasons: {
        good: 'La pagina resta ferma mentre si carica (spostamento {shift}).',
        fair: 'Parti della pagina si muovono mentre si carica (spostamento {shift}; fino a 0,1 è un buon valore).',
        poor: 'Parti della pagina saltano visibilmente mentre si carica (spostamento {shift}; oltre 0,25 è un valore scarso).',
      },
      why: 'Quando i contenuti saltano, si perde il segno o si tocca il pulsante sbagliato. Google lo chiama «Cumulative Layout Shift».',
      advice:
        'Dare a immagini, video e annunci larghezza e altezza fisse, e non lasciare che i banner spingano in basso la pagina.',
    },
  },
  judge: ({ lighthouse }) => {
    const shift = valuesOf(lighthouse)[0]?.cls ?? null;
    return shift === null ? null : judgeMeasure(shift, LIMITS, { shift: Math.round(shift * 100) / 100 });
  },
});
