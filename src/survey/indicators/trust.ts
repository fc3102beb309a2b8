import type { AuditRecord } from '../../model/record.ts';
import type { Indicator, Reading } from '../indicator.ts';
import { having, onSites, present, where } from '../readings.ts';

/** Days after which news are no longer recent: a year. */
const RECENT_DAYS = 365;
const MILLISECONDS_OF_DAY = 86_400_000;

const ageInDays = (date: string, { auditedAt }: AuditRecord) => (Date.parse(auditedAt) - Date.parse(date)) / MILLISECONDS_OF_DAY;

export const TRUST: readonly Indicator[] = [
  {
    id: 'vat_number',
    theme: 'trust',
    base: 'sites',
    text: {
      it: { label: 'Partita IVA', definition: 'Sul sito è stata vista la partita IVA dell’impresa.' },
      en: { label: 'VAT number', definition: 'The VAT number of the business was seen on its site.' },
    },
    read: onSites(({ vatNumber }) => present(vatNumber)),
  },
  {
    id: 'vat_on_home',
    theme: 'trust',
    base: 'sites',
    text: {
      it: {
        label: 'Partita IVA sulla pagina iniziale',
        definition: 'La partita IVA sta sulla pagina iniziale (in Italia: art. 35 DPR 633/1972).',
      },
      en: {
        label: 'VAT number on the home page',
        definition: 'The VAT number stands on the home page (in Italy: art. 35 DPR 633/1972).',
      },
    },
    read: onSites(({ vatOnHome }) => present(vatOnHome)),
  },
  {
    id: 'leftovers',
    theme: 'trust',
    base: 'sites',
    text: {
      it: {
        label: 'Resti e informazioni superate',
        definition:
          'Sul sito è stato visto almeno un testo di un modello, un errore di programma, un’offerta o un avviso superato, una voce di menu o un pulsante che non porta da nessuna parte, un recapito che porta ad altri.',
      },
      en: {
        label: 'Leftovers and outdated information',
        definition:
          'At least one text of a template, error of a program, offer or notice of the past, menu entry or button to nowhere, or contact that leads to others was seen on the site.',
      },
    },
    read: onSites(({ leftovers }) => present(leftovers)),
  },
  {
    id: 'pec',
    theme: 'trust',
    base: 'sites',
    text: {
      it: { label: 'PEC', definition: 'Sul sito è stato visto un indirizzo di posta elettronica certificata.' },
      en: { label: 'Certified e-mail (PEC)', definition: 'A certified e-mail address was seen on the site.' },
    },
    read: onSites(({ pec }) => present(pec)),
  },
  {
    id: 'privacy_policy',
    theme: 'trust',
    base: 'sites',
    text: {
      it: {
        label: 'Informativa privacy',
        definition: 'Dal sito si raggiunge un’informativa sulla privacy. Il contenuto non è valutato.',
      },
      en: { label: 'Privacy notice', definition: 'A privacy notice can be reached from the site. Its content is not judged.' },
    },
    read: onSites(({ privacyPolicy }) => present(privacyPolicy)),
  },
  {
    id: 'legal_notice',
    theme: 'trust',
    base: 'sites',
    text: {
      it: {
        label: 'Note legali',
        definition:
          'Sul sito sono state viste note legali o un link alle note legali (obbligo in DE, AT, CH, FR, BE, ES). Il contenuto non è valutato.',
      },
      en: {
        label: 'Legal notice',
        definition:
          'A legal notice or a link to one was seen on the site (a duty in DE, AT, CH, FR, BE, ES). Its content is not judged.',
      },
    },
    read: onSites(({ legalNotice }) => present(legalNotice)),
  },
  {
    id: 'cookie_policy',
    theme: 'trust',
    base: 'sites',
    text: {
      it: {
        label: 'Informativa cookie',
        definition: 'Dal sito si raggiunge un’informativa sui cookie. Il contenuto non è valutato.',
      },
      en: {
        label: 'Cookie notice',
        definition: 'A notice about cookies can be reached from the site. Its content is not judged.',
      },
    },
    read: onSites(({ cookiePolicy }) => present(cookiePolicy)),
  },
  {
    id: 'review_links',
    theme: 'trust',
    base: 'sites',
    text: {
      it: {
        label: 'Collegamenti alle recensioni',
        definition: 'Il sito rimanda a una pagina dell’impresa su un portale di recensioni.',
      },
      en: { label: 'Links to reviews', definition: 'The site leads to a page of the business on a review portal.' },
    },
    read: onSites(({ reviewProfiles }) => present(reviewProfiles)),
  },
  {
    id: 'news',
    theme: 'trust',
    base: 'sites',
    text: {
      it: { label: 'Notizie o articoli', definition: 'Il sito ha una sezione di notizie o articoli.' },
      en: { label: 'News or articles', definition: 'The site has a section of news or articles.' },
    },
    read: onSites(({ blog }) => present(blog)),
  },
  {
    id: 'recent_news',
    theme: 'trust',
    base: 'sites_with_news',
    text: {
      it: { label: 'Notizie recenti', definition: 'L’articolo più recente visto ha meno di un anno.' },
      en: { label: 'Recent news', definition: 'The latest article seen is less than a year old.' },
    },
    read: onSites(({ blog, blogLastPost }, record) =>
      where(present(blog), () =>
        dated(
          having<'blogLastPost'>(blogLastPost, ({ date }) => ageInDays(date, record) <= RECENT_DAYS),
          blogLastPost.state,
        ),
      ),
    ),
  },
  {
    id: 'current_year',
    theme: 'trust',
    base: 'sites_with_year',
    text: {
      it: {
        label: 'Anno a piè di pagina aggiornato',
        definition: 'L’anno del copyright è quello della verifica o il precedente.',
      },
      en: {
        label: 'Current year at the foot of the page',
        definition: 'The copyright year is that of the audit or the one before.',
      },
    },
    read: onSites(({ copyrightYear }, record) =>
      where(present(copyrightYear), () =>
        having<'copyrightYear'>(copyrightYear, ({ year }) => year >= Number(record.auditedAt.slice(0, 4)) - 1),
      ),
    ),
  },
];

/** News without a date that could be read are of unknown age, not old. */
function dated(reading: Reading, state: AuditRecord['facts']['blogLastPost']['state']): Reading {
  return state === 'no' ? 'doubtful' : reading;
}
