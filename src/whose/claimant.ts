import { AUTHORITY_WORDS, COMPLAINT_WORDS } from '../data/words/authorities.ts';
import { HOST_PHRASES, HOST_WORDS } from '../data/words/hosts-of-sites.ts';
import { DUTY_SERVICE, OTHERS_HEADINGS, SERVICE_HEADING, SPEAKS_OF_ITSELF, TAXI_WORDS } from '../data/words/others-headings.ts';
import { once } from '../lib/once.ts';
import { plain } from '../lib/plain-text.ts';
import { decideBy, type Rule, ruleBook } from '../lib/rules.ts';
import type { Place } from '../page/place-on-page.ts';
import { isCredit, isTemplateText, isUnderMaker } from './credits.ts';
import { isOfNamedCompany } from './named-company.ts';
import { standsAmongOthers } from './others-sections.ts';
import { isOfRecommended } from './recommended.ts';
import { isOfPolicy, NEAR, sinceLastNumber, wordsAbout } from './words-around.ts';

/** Whose it is when it is not the business's own. Keys of the words table (`rejected.<key>`). */
export type Claimant = 'agency_credit' | 'others_list' | 'authority' | 'host';

/** A place with the words around it. */
interface Seen {
  readonly place: Place;
  /** Right before it, plain. */
  readonly before: string;
  /** Over it, plain. */
  readonly heading: string;
  /** In a notice: the words that name the party whose it is, plain. Elsewhere those since the last line or number. */
  readonly about: () => string;
}

const OWN = 'own';
type Answer = Claimant | typeof OWN;
const when = (answer: Answer, holds: (seen: Seen) => boolean) => (seen: Seen) => (holds(seen) ? answer : null);

/** Who the words around a place say that it belongs to; where none speaks, nobody but the business. */
const RULES: readonly Rule<Seen, Answer>[] = [
  {
    id: 'text-of-a-template',
    like: 'profiles/template-sample-text',
    says: when('agency_credit', ({ place }) => isTemplateText(place)),
  },
  {
    id: 'credit-of-the-maker',
    like: 'emails/agency-credit',
    says: when('agency_credit', ({ before, place }) => isCredit(before, place)),
  },
  {
    id: 'speaks-of-itself',
    like: 'emails/other-domain',
    says: when(OWN, ({ before }) => SPEAKS_OF_ITSELF.test(before.slice(-60))),
  },
  {
    id: 'under-the-maker',
    like: 'emails/made-by-heading',
    says: when('agency_credit', ({ heading, place }) => isUnderMaker(heading, place)),
  },
  {
    id: 'under-a-heading-of-others',
    like: 'profiles/partners',
    says: when('others_list', ({ heading }) => OTHERS_HEADINGS.some((words) => words.test(heading))),
  },
  {
    id: 'under-a-service',
    like: 'variants/pharmacy-palermo',
    says: when('others_list', ({ heading, place }) => isServiceList(heading, place)),
  },
  { id: 'on-a-page-of-others', like: 'phones/partners', says: when('others_list', ({ place }) => standsAmongOthers(place)) },
  {
    id: 'recommended-in-the-sentence',
    like: 'phones/recommended-neighbour',
    says: when('others_list', ({ place }) => place.region !== 'footer' && isOfRecommended(place.before)),
  },
  { id: 'named-as-a-service', like: 'phones/duty-dentist', says: when('others_list', ({ place }) => isSomebodysService(place)) },
  {
    id: 'of-a-company-in-a-notice',
    like: 'addresses/authority-and-host',
    says: when('host', ({ place }) => isOfPolicy(place.page) && isOfNamedCompany(place)),
  },
  {
    id: 'of-an-authority',
    like: 'emails/notary-authorities',
    says: when('authority', ({ about }) => AUTHORITY_WORDS.test(about())),
  },
  {
    id: 'where-to-complain',
    like: 'phones/where-to-complain',
    says: when('authority', ({ place, about }) => place.page.role === 'privacy' && COMPLAINT_WORDS.test(about())),
  },
  {
    id: 'host-in-a-notice',
    like: 'phones/host-in-mentions-legales',
    says: when('host', ({ place, about }) => isOfPolicy(place.page) && HOST_WORDS.test(about())),
  },
  {
    id: 'host-in-a-sentence',
    like: 'phones/hosted-by',
    says: when('host', ({ place, about }) => !isOfPolicy(place.page) && HOST_PHRASES.test(about())),
  },
];
const CLAIMANT = ruleBook('claimant', RULES);

/** The party other than the business that the words around the place name, null when none. */
export function claimantOf(place: Place): Claimant | null {
  const heading = plain(place.heading.slice(0, 120));
  const before = plain(place.before.slice(-NEAR));
  const about = once(() => wordsAbout(place, heading));
  const answer = decideBy(CLAIMANT, { place, before, heading, about })?.answer;
  return answer === undefined || answer === OWN ? null : answer;
}

/** "Taxi" over a list, but not "Taxi Rossi" on a page that is called so. */
function isServiceList(heading: string, { page }: Place): boolean {
  return SERVICE_HEADING.test(heading) && !(heading.includes(' ') && plain(page.title).includes(heading));
}

/** The duty doctor; the taxi that fetches guests, but not where the business drives people itself. */
function isSomebodysService(place: Place): boolean {
  const words = plain(sinceLastNumber(place));
  return DUTY_SERVICE.test(words) || (TAXI_WORDS.test(words) && !TAXI_WORDS.test(plain(place.page.title)));
}
