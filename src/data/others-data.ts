/** Types of structured data whose contacts are not those of the business: guests' reviews, events, jobs, programs. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  ...['Review', 'Event', 'MusicEvent', 'JobPosting', 'SoftwareApplication', 'WebApplication'],
]);

/** Types that have an address of their own besides: where goods are offered, persons live, areas lie. */
const PLACED_ELSEWHERE: ReadonlySet<string> = new Set([
  'Event',
  'MusicEvent',
  'Review',
  'JobPosting',
  'Offer',
  'Person',
  'AdministrativeArea',
]);

/** Whether an object of these types, or one that stands within such, tells contacts of somebody else. */
export const hasOthersContacts = (types: readonly string[]): boolean => types.some((type) => OF_OTHERS.has(type));
/** Whether what stands within objects of these types is somewhere else than the business. */
export const isPlacedElsewhere = (types: readonly string[]): boolean => types.some((type) => PLACED_ELSEWHERE.has(type));
