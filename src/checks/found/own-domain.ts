import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'own-domain',
  stage: 'found',
  weight: 5,
  effort: 'hours',
  needs: ['ownDomain'],
  learnMore: 'https://www.iana.org/domains/root/db',
  text: {
    en: {
      title: 'A domain of its own',
      reasons: {
        seen: 'The site stands on its own domain, {domain}.',
        not_seen: 'The site stands on an address of the service it is built with, not on a domain of its own.',
      },
      why: 'The domain is the business’s name on the internet. It stays yours when you change provider, it is easier to remember, and it gives you e-mail addresses with your own name.',
      advice:
        'Register a domain with an accredited registrar, in the name of the business (usually 10 to 20 euros a year), and connect it in the settings of the service that hosts the site. The old address can then forward to the new one.',
    },
    it: {
      title: 'Un dominio proprio',
      reasons: {
        seen: 'Il sito sta su un dominio proprio, {domain}.',
        not_seen: 'Il sito sta su un indirizzo del servizio con cui è fatto, non su un dominio proprio.',
      },
      why: 'Il dominio è il nome dell’impresa su internet. Resta vostro anche se cambiate fornitore, si ricorda più facilmente e permette di avere indirizzi e-mail con il vostro nome.',
      advice:
        'Registrare un dominio presso un registrar accreditato, intestandolo all’impresa (di solito 10-20 euro l’anno), e collegarlo nelle impostazioni del servizio che ospita il sito. Il vecchio indirizzo potrà poi rimandare al nuovo.',
    },
  },
  judge: ({ ownDomain }) =>
    ownDomain.state === 'yes' ? pass('seen', { domain: valuesOf(ownDomain)[0]?.domain ?? '' }) : fail('not_seen'),
});
