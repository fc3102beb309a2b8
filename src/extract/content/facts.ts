import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { blog, blogLastPost } from './blog.ts';
import { copyrightYear } from './copyright-year.ts';
import { trade } from './trade.ts';

export const contentFacts = { blog, blogLastPost, copyrightYear, trade } satisfies Partial<Extractors<FactName>>;
