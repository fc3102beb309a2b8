import { defineCheck } from '../../model/check.ts';
import { itemsOf, valuesOf } from '../../model/fact.ts';
import { networkNames } from '../network-names.ts';
import { fail, notApplicable, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'social-links-work',
  stage: 'found',
  weight: 2,
  effort: 'minutes',
  needs: ['brokenProfileLinks'],
  uses: ['profiles'],
  learnMore: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
  text: {
    en: {
      title: 'Social icons that lead to your profiles',
      reasons: {
        seen: 'The social links we saw carry the address of a profile.',
        broken: 'Social links that we saw lead to no profile: {networks}.',
        gone: 'Linked profiles that no longer answer: {networks}.',
        none: 'We saw no social links, so there is nothing to check.',
      },
      why: 'An icon that leads nowhere, or to the network’s front page, looks like a shop sign with the lamp broken: small, but people notice.',
      advice:
        'Open each icon on your site in turn. Put the full address of your own profile behind it, and delete the icons of networks you do not use.',
    },
    it: {
      title: 'Icone social che portano ai vostri profili',
      reasons: {
        seen: 'I link social che abbiamo visto hanno l’indirizzo di un profilo.',
        broken: 'Alcuni link social che abbiamo visto non portano a un profilo: {networks}.',
        gone: 'Profili collegati che non rispondono più: {networks}.',
        none: 'Non abbiamo visto link social, quindi non c’è nulla da controllare.',
      },
      why: 'Un’icona che non porta da nessuna parte, o alla pagina generale del social, è come un’insegna con la lampadina rotta: piccola cosa, ma si nota.',
      advice:
        'Aprire a una a una le icone del sito. Mettere dietro a ciascuna l’indirizzo completo del vostro profilo ed eliminare quelle delle reti che non usate.',
    },
  },
  judge: ({ brokenProfileLinks, profiles }) => {
    const broken = valuesOf(brokenProfileLinks);
    const gone = itemsOf(profiles).filter(({ value }) => value.answers === 'gone');
    if (broken.length > 0) return fail('broken', { networks: networkNames(broken) });
    if (gone.length > 0) return fail('gone', { networks: networkNames(gone.map(({ value }) => value)) }, gone);
    if (profiles.state === 'yes') return pass('seen', {}, profiles.items);
    return profiles.state === 'unknown' ? null : notApplicable('none');
  },
});
