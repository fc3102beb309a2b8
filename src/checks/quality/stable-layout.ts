import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { judgeMeasure, limitBelow, roundedAbove } from '../measures.ts';

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
        good: 'In the test the page kept still while it loaded (shift {shift}; up to 0.1 counts as good).',
        fair: 'In the test parts of the page moved while it loaded (shift {shift}; up to 0.1 counts as good).',
        poor: 'In the test parts of the page jumped noticeably while it loaded (shift {shift}; more than 0.25 counts as poor).',
      },
      why: 'When contents jump, people lose their line or tap the wrong button. Google calls this “Cumulative Layout Shift”.',
      advice: 'Give pictures, videos and adverts a fixed width and height, and do not let banners push the page down.',
    },
    it: {
      title: 'Contenuti che restano al loro posto',
      reasons: {
        good: 'Nel test la pagina è rimasta ferma durante il caricamento (spostamento {shift}; fino a 0,1 è un buon valore).',
        fair: 'Nel test alcune parti della pagina si sono mosse durante il caricamento (spostamento {shift}; fino a 0,1 è un buon valore).',
        poor: 'Nel test alcune parti della pagina hanno fatto salti visibili durante il caricamento (spostamento {shift}; oltre 0,25 è un valore scarso).',
      },
      why: 'Quando i contenuti saltano, si perde il segno o si tocca il pulsante sbagliato. Google lo chiama «Cumulative Layout Shift».',
      advice:
        'Dare a immagini, video e annunci larghezza e altezza fisse, e non lasciare che i banner spingano in basso la pagina.',
    },
  },
  judge: ({ lighthouse }) => {
    const shift = valuesOf(lighthouse)[0]?.cls ?? null;
    return shift === null ? null : judgeMeasure(shift, LIMITS, { shift: roundedAbove(shift, limitBelow(shift, LIMITS), 2) });
  },
});
