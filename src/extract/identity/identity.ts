import type { Extractor } from '../../page/site.ts';
import { matchIdentity } from './match-identity.ts';

const CONFIDENCE = { strong: 0.97, weak: 0.6 } as const;

/** What of the row was found on the site. A row that holds nothing but a website leaves the question open. */
export const identity: Extractor<'identity'> = (site) => {
  const { business } = site;
  const known = [business.name, business.vatNumber, business.phone, business.email, business.pec, business.street];
  if (known.every((value) => !value)) return { state: 'not_applicable' };
  const { matches, contradictions } = matchIdentity(site);
  const rejected = contradictions.map(({ by, row, site: shown, seen, unsaid }) => ({
    value: `${row} ≠ ${shown}`,
    why: unsaid ? 'unnamed' : `other_${by}`,
    seen: seen ? [seen] : [],
  }));
  if (matches.length > 0)
    return {
      state: 'yes',
      items: matches.map(({ by, strength, seen }) => ({
        value: { by, strength },
        confidence: CONFIDENCE[strength],
        seen: [seen],
      })),
      ...(rejected.length > 0 && { rejected }),
    };
  return {
    state: 'unknown',
    why: site.blindSpot ?? 'doubtful',
    detail: 'nothing of the row stands on the site',
    ...(rejected.length > 0 && { rejected }),
  };
};
