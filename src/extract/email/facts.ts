import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { emails } from './emails.ts';
import { dmarc, mailServer, spf } from './mail-domains.ts';
import { pec } from './pec.ts';

export const emailFacts = { emails, pec, mailServer, spf, dmarc } satisfies Partial<Extractors<FactName>>;
