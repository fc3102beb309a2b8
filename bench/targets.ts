/** What the figures must reach, per set: precision and recall of lists, accuracy of questions. */
export interface ListTarget {
  readonly precision: number;
  readonly recall: number;
}
export interface Targets {
  readonly lists: Readonly<Record<string, ListTarget>>;
  readonly questions: Readonly<Record<string, number>>;
  /** For every question that has no target of its own. */
  readonly every?: number;
}

const SURE = { precision: 0.99, recall: 0.98 };
const SITE_LISTS = {
  phones: { precision: 0.99, recall: 0.97 },
  emails: SURE,
  social: SURE,
  whatsapp: SURE,
  analytics: SURE,
  ctas: { precision: 0.97, recall: 0.93 },
  vat_number: { precision: 1, recall: 0.97 },
};
const SITE_QUESTIONS = ['contact_form', 'map', 'address', 'ecommerce', 'privacy_policy', 'cookie_banner'];
const STATES = [
  'suspended',
  'hosting_default',
  'parked',
  'under_construction',
  'not_found',
  'ok',
  'not taken for a working site',
];

const everywhere = (names: readonly string[], accuracy: number) => Object.fromEntries(names.map((name) => [name, accuracy]));

const SITES: Targets = { lists: SITE_LISTS, questions: everywhere(SITE_QUESTIONS, 0.97) };
const STATES_OF_SITES: Targets = { lists: {}, questions: everywhere(STATES, 0.97) };

export const TARGETS: Readonly<Record<string, Targets>> = {
  sites: SITES,
  sites2: SITES,
  states: STATES_OF_SITES,
  states2: STATES_OF_SITES,
  webstruct: { lists: { phones: { precision: 0.99, recall: 0.97 }, emails: SURE }, questions: {} },
  trials: { lists: {}, questions: {}, every: 0.95 },
};

/** The repository's own cases must all be right. */
export const ALL_RIGHT: ListTarget = { precision: 1, recall: 1 };
