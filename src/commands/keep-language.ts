import type { Lang } from '../i18n/words.ts';
import type { Run } from '../model/run-store.ts';

/** A run keeps the language that was chosen for it: later commands need not be told again. */
export async function keepLanguage(run: Run, lang: Lang | null): Promise<void> {
  if (lang !== null && run.info().lang !== lang) await run.update({ lang });
}
