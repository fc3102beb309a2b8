import type { Extractors } from './site.ts';

export const profileExtractors = {} as Extractors<never>;
