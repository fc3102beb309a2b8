// node examples/list-with-own-check.ts businesses.csv
// A list of businesses, audited with a check of one's own beside those of Vetrina.
import { auditBusiness, defineCheck, type OpenWorld, openWorld, readBusinesses } from 'vetrina';

export const hoursAndPhone = defineCheck({
  id: 'hours-and-phone',
  stage: 'reachable',
  weight: 3,
  effort: 'minutes',
  needs: ['phones', 'openingHours'],
  learnMore: 'https://schema.org/openingHours',
  text: {
    en: {
      title: 'Opening hours and a phone number',
      reasons: { both: 'Both are shown.', missing: 'One of them is missing.' },
      why: 'Whoever wants to come asks when, or rings.',
      advice: 'Put both into the footer.',
    },
  },
  judge: ({ phones, openingHours }) =>
    phones.state === 'yes' && openingHours.state === 'yes'
      ? { verdict: 'pass', reason: 'both' }
      : { verdict: 'fail', reason: 'missing' },
});

export async function* verdicts(list: string, world: OpenWorld): AsyncGenerator<string> {
  for await (const business of readBusinesses(list)) {
    const { record } = await auditBusiness(business, world, {
      look: { browser: false, discovery: false },
      checks: [hoursAndPhone],
    });
    const finding = record.findings.find(({ check }) => check === hoursAndPhone.id);
    yield `${business.name ?? business.website}: ${finding?.verdict ?? 'not judged'}`;
  }
}

if (import.meta.main) {
  const world = await openWorld({ browser: false });
  try {
    for await (const line of verdicts(process.argv[2] ?? 'fixtures/businesses.csv', world)) console.log(line);
  } finally {
    await world.close();
  }
}
