import { endOf } from '../../data/end-of-life.ts';
import { defineCheck } from '../../model/check.ts';
import { type Item, itemsOf } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { fail, notApplicable, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'software-supported',
  stage: 'trust',
  weight: 1,
  effort: 'professional',
  needs: ['platform', 'server'],
  learnMore: 'https://www.php.net/supported-versions.php',
  text: {
    en: {
      title: 'Software that its makers still mend',
      reasons: {
        seen: 'The site says that it runs {name}, which its makers still mend.',
        ended: 'The site says that it runs {name}; its makers stopped mending it before {date}.',
        no_version: 'The site does not say which versions it runs, or of none whose dates we know. Saying nothing is no fault.',
      },
      why: 'A version without updates keeps every hole that is found later. Some hosting companies mend old versions themselves, so this is a question to ask and not a proof.',
      advice:
        'Ask whoever hosts the site whether security updates still come for this version. If not, have a copy made and move to a current one, trying it out before.',
    },
    it: {
      title: 'Programmi che chi li produce aggiorna ancora',
      reasons: {
        seen: 'Il sito dichiara di usare {name}, che chi lo produce aggiorna ancora.',
        ended: 'Il sito dichiara di usare {name}; chi lo produce ha smesso di correggerlo prima del {date}.',
        no_version: 'Il sito non dice quali versioni usa, o di nessuna conosciamo le date. Non dirlo non è un difetto.',
      },
      why: 'Una versione senza aggiornamenti conserva ogni falla scoperta dopo. Alcuni fornitori di hosting correggono da sé le versioni vecchie: è una domanda da fare, non una prova.',
      advice:
        'Chiedere a chi ospita il sito se per questa versione arrivano ancora aggiornamenti di sicurezza. Altrimenti fare una copia e passare a una versione attuale, provandola prima.',
    },
  },
  judge: ({ platform, server }, { auditedAt }) => {
    const known = (items: readonly Software[]) =>
      items.flatMap((item) => {
        const { product, version } = item.value;
        const ended = version === undefined ? undefined : endOf(product, version, auditedAt);
        return ended === undefined ? [] : [{ item, ended, name: `${product} ${version}` }];
      });
    const [own, hosts] = [known(itemsOf(platform)), known(itemsOf(server))];
    const all = [...own, ...hosts];
    const dead = all.find(({ ended }) => ended !== null);
    // what the server runs is its owner's to mend, and some mend old versions themselves
    const verdict = own.some(({ ended }) => ended !== null) ? fail : partial;
    if (dead) return verdict('ended', { name: dead.name, date: dead.ended ?? '' }, [dead.item]);
    const [living] = all;
    return living ? pass('seen', { name: living.name }, [living.item]) : notApplicable('no_version');
  },
});

type Software = Item<FactValue<'server'>>;
