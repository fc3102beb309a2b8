import { type RawOptions, readLookOptions } from './cli-options.ts';
import { queueAddress } from './cli-queue.ts';
import type { AuditOptions } from './commands/audit-options.ts';

// What commander read off the command line, as the commands want it.

export function readAuditOptions({ run = null, queue, ...raw }: RawOptions): AuditOptions {
  const optional = { out: null, concurrency: null, delimiter: null, encoding: null, limit: null, only: null, artifacts: null };
  return {
    ...optional,
    ...(raw as AuditOptions),
    ...readLookOptions(raw),
    runName: run,
    queue: queue ? queueAddress(queue) : null,
  };
}

export function readReportOptions({ lang, pdf, redactPersonal, brand = null, since = null, browser = null }: RawOptions) {
  return { lang, pdf, redactPersonal, brand, since, browserPath: browser };
}

export function readCheckOptions(raw: RawOptions) {
  const { name = null, city = null, sector = null, html = null, saveLighthouse = null, minScore = null, json } = raw;
  const look = readLookOptions(raw);
  // one site, for a report to be looked at: the second it costs is well spent
  const desktopPicture = look.desktopPicture || (look.browser && html !== null);
  return { ...look, desktopPicture, name, city, sector, html, saveLighthouse, minScore, json };
}

export function readSurveyOptions({ lang, minCell, ...raw }: RawOptions) {
  const { by = null, since = null, weightsColumn = null, population = null, out = null, queue } = raw;
  return { lang, minCell, by, since, weightsColumn, population, out, queue: queue ? queueAddress(queue) : null };
}
