/** Languages that the tables of phrases are written in, ISO 639-1. The detector knows two more (`language-words`). */
export const READ_LANGUAGES = ['it', 'en', 'de', 'fr', 'es'] as const;

/**
 * Languages near to one of these, whose little words are partly the same: what a page in one of them declares is believed
 * before what its text looks like. Nobody's template is left behind in Friulian.
 */
export const RELATED_LANGUAGES: ReadonlySet<string> = new Set([
  'ca',
  'co',
  'eu',
  'fur',
  'gl',
  'lij',
  'lld',
  'lmo',
  'nap',
  'oc',
  'pms',
  'rm',
  'sc',
  'scn',
  'vec',
]);
