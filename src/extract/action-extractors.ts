import type { Extractors } from './site.ts';

export const actionExtractors = {} as Extractors<never>;
