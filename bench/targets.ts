/** What the figures must reach, per set (issue 3): precision and recall of lists, accuracy of questions. */
export interface ListTarget {
  readonly precision: number;
  readonly recall: number;
}
export interface Targets {
  readonly lists: Readonly<Record<string, ListTarget>>;
  readonly questions: Readonly<Record<string, number>>;
}

const SURE = { precision: 0.99, recall: 0.97 };
const SITE_LISTS = {
  phones: { precision: 0.98, recall: 0.97 },
  emails: SURE,
  social: SURE,
  whatsapp: SURE,
  analytics: SURE,
  ctas: { precision: 0.92, recall: 0.9 },
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

export const TARGETS: Readonly<Record<string, Targets>> = {
  sites: { lists: SITE_LISTS, questions: everywhere(SITE_QUESTIONS, 0.95) },
  states: { lists: {}, questions: everywhere(STATES, 0.96) },
  webstruct: { lists: { phones: { precision: 0.98, recall: 0.95 }, emails: SURE }, questions: {} },
};

/** The repository's own cases must all be right. */
export const ALL_RIGHT: ListTarget = { precision: 1, recall: 1 };
