import { judge } from '../../../src/audit/judge.ts';
import { CHECKS } from '../../../src/checks/index.ts';
import type { Evidence, PageEvidence, PageRole } from '../../../src/model/evidence.ts';
import type { AuditRecord } from '../../../src/model/record.ts';
import { withWeights } from '../../../src/scoring/weights.ts';
import { answer, business } from '../gather/fake-world.ts';

const HOME = 'https://www.rossi.it/';
const SCALE = withWeights(CHECKS, null);

/** A look at a website whose pages hold the given HTML, one for each role; home also as the browser shows it, if asked. */
export function evidenceOf(pages: Readonly<Partial<Record<PageRole, string>>>, rendered?: string): Evidence {
  return {
    business: business({ name: 'Rossi Impianti', website: HOME, city: 'Carpi', phone: '059 084517' }),
    source: { url: HOME, from: 'input', mendedFrom: null, kind: 'website', tried: [] },
    pages: Object.entries(pages).map(([role, html]) => pageOf(role as PageRole, html, role === 'home' ? rendered : undefined)),
    scripts: [],
    problem: null,
    attempts: [],
    robots: { status: 404, text: '', allowsUs: true, allowsSearch: true },
    sitemap: null,
    httpsRedirect: null,
    lighthouse: { ok: false, problem: { kind: 'off', detail: '' } },
    browser: rendered !== undefined,
    profileAnswers: {},
    notSeen: [],
    screenshots: { mobile: null, desktop: null },
    startedAt: '2026-05-20T10:00:00.000Z',
    endedAt: '2026-05-20T10:00:10.000Z',
  };
}

function pageOf(role: PageRole, text: string, rendered: string | undefined): PageEvidence {
  const url = role === 'home' ? HOME : `${HOME}${role}.html`;
  const lists = { controls: [], requests: [], cookies: [], consoleErrors: [], refused: [] };
  return {
    role,
    url,
    fetched: { ok: true, value: answer(url, { text }) },
    rendered:
      rendered === undefined
        ? null
        : { ok: true, value: { url, finalUrl: url, status: 200, title: '', html: rendered, ...lists, screenshot: null, ms: 1 } },
  };
}

export function judgePages(...parts: Parameters<typeof evidenceOf>): AuditRecord {
  return judge(evidenceOf(...parts), SCALE);
}
