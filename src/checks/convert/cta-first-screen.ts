import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import type { CtaKind } from '../../model/facts.ts';
import { sells } from '../invites.ts';
import { fail, notApplicable, pass, unknown } from '../verdicts.ts';

/** What brings a shop its orders. */
const SELLING: readonly CtaKind[] = ['buy', 'order', 'book', 'quote'];
const AT_ONCE: readonly string[] = ['first_screen', 'header', 'sticky'];

export default defineCheck({
  id: 'cta-first-screen',
  stage: 'convert',
  weight: 4,
  effort: 'minutes',
  needs: ['primaryCta'],
  uses: ['shop'],
  learnMore: 'https://web.dev/articles/responsive-web-design-basics',
  text: {
    en: {
      title: 'The main invitation in view at once',
      reasons: {
        seen: 'The main invitation, “{label}”, is in view without scrolling.',
        further_down: 'The main invitation, “{label}”, stands further down the page.',
        no_cta: 'We saw no main invitation, so the question does not arise.',
        not_measured: 'How far down the page the main invitation, “{label}”, stands was not measured.',
      },
      why: 'Many visitors never scroll. What they should do must be visible as soon as the page opens, on a phone too.',
      advice:
        'Move the button to the top of the home page, beside the first sentence, or into a bar that stays in view on the phone.',
    },
    it: {
      title: 'L’invito principale visibile subito',
      reasons: {
        seen: 'L’invito principale, «{label}», si vede senza scorrere la pagina.',
        further_down: 'L’invito principale, «{label}», si trova più in basso nella pagina.',
        no_cta: 'Non abbiamo visto un invito principale, quindi la domanda non si pone.',
        not_measured: 'Non è stato misurato quanto in basso nella pagina si trovi l’invito principale, «{label}».',
      },
      why: 'Molti visitatori non scorrono mai la pagina. Quello che dovrebbero fare deve vedersi appena si apre, anche dal telefono.',
      advice:
        'Spostare il pulsante in cima alla pagina iniziale, accanto alla prima frase, oppure in una barra che sul telefono resta sempre in vista.',
    },
  },
  judge: ({ primaryCta, shop }) => {
    const [main] = itemsOf(primaryCta);
    if (!main) return notApplicable('no_cta');
    const { label, place, kind } = main.value;
    if (AT_ONCE.includes(place)) return pass('seen', { label });
    // what a shop is after stands on the pages of its goods, which were not read
    if (sells(shop) && !SELLING.includes(kind)) return null;
    // How far down the middle of a page begins only a browser can measure.
    const measured = main.seen.some(({ rendered }) => rendered);
    const further = place === 'footer' || (place === 'main' && measured);
    return further ? fail('further_down', { label }) : unknown('not_measured', { label });
  },
});
