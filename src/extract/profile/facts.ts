import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { brokenProfileLinks } from './broken-profile-links.ts';
import { profiles, reviewProfiles } from './profiles.ts';

export const profileFacts = { profiles, reviewProfiles, brokenProfileLinks } satisfies Partial<Extractors<FactName>>;
