import type { Extractors } from './site.ts';

export const contactExtractors = {} as Extractors<never>;
