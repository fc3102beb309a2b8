import { defineCheck } from '../../model/check.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'contact-page',
  stage: 'reachable',
  weight: 3,
  effort: 'hours',
  needs: ['contactPage'],
  uses: ['phones', 'emails', 'whatsapp', 'contactForm', 'address'],
  learnMore: 'https://www.w3.org/WAI/WCAG22/Understanding/consistent-help.html',
  text: {
    en: {
      title: 'A contact page',
      reasons: {
        seen: 'We saw a contact page or a contact section.',
        elsewhere: 'We saw no page or section for contacts, but contact details stand on the pages we looked at.',
        not_seen: 'On the pages we looked at we saw neither a contact page nor contact details.',
      },
      why: 'Visitors look for “Contact” in the menu before anything else. A page that holds everything spares them the search.',
      advice:
        'Make a page called “Contact”, linked from the menu of every page, with phone, e-mail, form, address, map and opening hours. On a one-page site, a section with a menu entry is enough.',
    },
    it: {
      title: 'Una pagina dei contatti',
      reasons: {
        seen: 'Abbiamo visto una pagina o una sezione dei contatti.',
        elsewhere: 'Non abbiamo visto una pagina o una sezione dei contatti, ma nelle pagine esaminate ci sono recapiti.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto né una pagina dei contatti né recapiti.',
      },
      why: 'I visitatori cercano «Contatti» nel menu prima di ogni altra cosa. Una pagina che contiene tutto risparmia loro la ricerca.',
      advice:
        'Creare una pagina «Contatti», raggiungibile dal menu di ogni pagina, con telefono, e-mail, modulo, indirizzo, mappa e orari. In un sito di una sola pagina basta una sezione con la sua voce di menu.',
    },
  },
  judge: ({ contactPage, ...details }) => {
    if (contactPage.state === 'yes') return pass('seen');
    const states = Object.values(details).map(({ state }) => state);
    if (states.includes('yes')) return partial('elsewhere');
    return states.includes('unknown') ? null : fail('not_seen');
  },
});
