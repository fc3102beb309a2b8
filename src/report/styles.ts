import { BASE } from './style/base.ts';
import { BUSINESS } from './style/business.ts';
import { OVERVIEW } from './style/overview.ts';
import { OWNER } from './style/owner.ts';
import { PRINT } from './style/print.ts';
import { SURVEY } from './style/survey.ts';
import { TOKENS } from './style/tokens.ts';

/** One inline stylesheet per kind of page; no remote fonts, no images. */
export const BUSINESS_STYLES = TOKENS + BASE + BUSINESS + OWNER + PRINT;
export const OVERVIEW_STYLES = TOKENS + BASE + OVERVIEW + PRINT;
export const SURVEY_STYLES = TOKENS + BASE + SURVEY + PRINT;
