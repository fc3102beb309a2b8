import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';

/** A new language: its file, and its name here. `node tools/missing-texts.ts de` says what it lacks. */
const BY_CODE = { it, en, de, fr, es } satisfies Record<string, Language>;

export type Lang = keyof typeof BY_CODE;
export const LANGUAGES: Readonly<Record<Lang, Language>> = BY_CODE;
export const LANGS = Object.keys(BY_CODE) as Lang[];
