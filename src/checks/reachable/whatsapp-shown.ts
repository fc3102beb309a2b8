import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'whatsapp-shown',
  stage: 'reachable',
  weight: 2,
  effort: 'minutes',
  needs: ['whatsapp'],
  sectors: ['restaurant', 'lodging', 'shop', 'professional', 'health', 'beauty', 'crafts', 'tourism', 'real_estate', 'generic'],
  countries: ['IT', 'ES', 'PT', 'DE', 'AT', 'CH', 'NL', 'BE', 'GB', 'IE'],
  learnMore: 'https://faq.whatsapp.com/5913398998672934',
  text: {
    en: {
      title: 'A WhatsApp contact',
      reasons: {
        seen: 'The site offers a WhatsApp contact ({value}).',
        placeholder: 'The WhatsApp link we saw leads to {value}, which looks like an example left over from a template.',
        not_seen: 'On the pages we looked at we saw no WhatsApp contact.',
      },
      why: 'Many people would rather send a message than call: it is quick, it can carry a photo, and it leaves a trace for both sides.',
      advice:
        'Install WhatsApp Business on the number you use for work (free), set opening hours and a greeting, and put a link of the form https://wa.me/39… on the site.',
    },
    it: {
      title: 'Un contatto WhatsApp',
      reasons: {
        seen: 'Il sito offre un contatto WhatsApp ({value}).',
        placeholder: 'Il link WhatsApp che abbiamo visto porta a {value}, che sembra un esempio rimasto dal modello del sito.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un contatto WhatsApp.',
      },
      why: 'Molti preferiscono mandare un messaggio piuttosto che chiamare: è veloce, si può allegare una foto e resta traccia per entrambi.',
      advice:
        'Installare WhatsApp Business sul numero che usate per lavoro (è gratuito), impostare orari e messaggio di benvenuto e mettere sul sito un link del tipo https://wa.me/39…',
    },
  },
  judge: ({ whatsapp }) => {
    if (whatsapp.state === 'yes') return pass('seen', { value: valuesOf(whatsapp)[0]?.value ?? '' });
    const [example] = turnedDown(whatsapp, 'placeholder');
    return example ? fail('placeholder', { value: example.value }, [example]) : fail('not_seen');
  },
});
