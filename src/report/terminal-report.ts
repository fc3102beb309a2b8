import { fillTemplate } from '../i18n/fill-template.ts';
import { type Lang, words } from '../i18n/words.ts';
import { type Check, STAGES } from '../model/check.ts';
import { textOf } from '../model/check-text.ts';
import { type Fact, valuesOf } from '../model/fact.ts';
import type { FactName, FactValue } from '../model/facts.ts';
import type { AuditRecord } from '../model/record.ts';

export interface TerminalReportOptions {
  readonly lang: Lang;
  readonly checks: readonly Check[];
  readonly columns: number;
  readonly unicode: boolean;
  readonly style: {
    readonly bold: Paint;
    readonly dim: Paint;
    readonly red: Paint;
    readonly green: Paint;
    readonly yellow: Paint;
  };
}
type Paint = (text: string) => string;

const BAR = 20;

/** The audit of one business for a terminal: stages as bars, what was seen, three actions, what could not be seen. */
export function terminalReport(record: AuditRecord, options: TerminalReportOptions): string[] {
  const safe = (text: string) => text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
  const lines = [
    ...headLines(record, options),
    '',
    ...stageLines(record, options),
    '',
    ...seenLines(record, options),
    ...actionLines(record, options),
    ...unknownLines(record, options),
  ];
  return lines.flatMap((line) => wrap(line, options)).map((line) => (line.includes('\u001b') ? line : safe(line)));
}

function headLines(
  { business, outcome, finalUrl, website, score }: AuditRecord,
  { lang, style }: TerminalReportOptions,
): string[] {
  const text = words(lang);
  const title = business.name ?? finalUrl ?? website.url ?? business.website ?? business.id;
  const known = score.score === null ? text.terminal.noScore : `${score.score}/100  ${score.grade}`;
  return [
    style.bold(title.replace(/\p{C}+/gu, ' ')),
    `${finalUrl ?? website.url ?? ''}`,
    `${text.outcomes[outcome.outcome].label}  ·  ${known}  ·  ${fillTemplate(text.terminal.coverage, { percent: Math.round(score.coverage * 100) })}`,
  ].filter(Boolean);
}

function stageLines({ score }: AuditRecord, { lang, unicode, style }: TerminalReportOptions): string[] {
  const text = words(lang);
  const width = Math.max(...STAGES.map((stage) => text.stages[stage].label.length));
  return STAGES.map((stage) => {
    const value = score.stages[stage]?.score ?? null;
    const full = value === null ? 0 : Math.round((value / 100) * BAR);
    const bar = (unicode ? '█' : '#').repeat(full) + (unicode ? '░' : '.').repeat(BAR - full);
    const paint = value === null ? style.dim : value >= 75 ? style.green : value >= 45 ? style.yellow : style.red;
    return `${text.stages[stage].label.padEnd(width)}  ${paint(bar)}  ${value === null ? '–' : String(value).padStart(3)}`;
  });
}

const SHOWN: readonly FactName[] = [
  'phones',
  'emails',
  'pec',
  'whatsapp',
  'profiles',
  'address',
  'ctas',
  'shopPlatform',
  'booking',
  'analytics',
  'adTags',
  'platform',
  'vatNumber',
];

function seenLines({ facts }: AuditRecord, { lang, style }: TerminalReportOptions): string[] {
  const text = words(lang);
  const lines = SHOWN.flatMap((name) => {
    const shown = [...new Set(valuesOf(facts[name] as Fact<FactValue<FactName>>).map(showValue))].slice(0, 6);
    return shown.length > 0 ? [`${style.dim(`${text.facts[name]}:`)} ${shown.join(', ').replace(/\p{C}+/gu, ' ')}`] : [];
  });
  return lines.length > 0 ? [...lines, ''] : [];
}

function showValue(value: Readonly<Record<string, unknown>>): string {
  for (const key of ['e164', 'address', 'url', 'value', 'text', 'product', 'kind', 'number', 'vendor', 'sign']) {
    const shown = value[key];
    if (typeof shown === 'string' && shown) return shown;
  }
  return '';
}

function actionLines({ actions, findings }: AuditRecord, { lang, checks, style }: TerminalReportOptions): string[] {
  const text = words(lang);
  const lines = actions.slice(0, 3).flatMap((id, index) => {
    const check = checks.find((candidate) => candidate.id === id);
    const finding = findings.find((candidate) => candidate.check === id);
    if (!check || !finding) return [];
    const { title, advice } = textOf(check, lang);
    return [`${index + 1}. ${style.bold(title)} (${text.efforts[check.effort]})`, `   ${advice}`];
  });
  return lines.length > 0 ? [style.bold(text.terminal.actions), ...lines, ''] : [];
}

function unknownLines({ facts }: AuditRecord, { lang }: TerminalReportOptions): string[] {
  const text = words(lang);
  const reasons = new Map<string, string[]>();
  for (const [name, fact] of Object.entries(facts) as [FactName, Fact<unknown>][]) {
    if (fact.state !== 'unknown') continue;
    const reason = text.unknownReasons[fact.why];
    reasons.set(reason, [...(reasons.get(reason) ?? []), text.facts[name]]);
  }
  return [...reasons].map(
    ([reason, names]) => `${text.terminal.unknown}: ${names.slice(0, 8).join(', ')}${names.length > 8 ? ' …' : ''} — ${reason}`,
  );
}

/** Breaks plain lines at spaces to fit the terminal; painted lines are short by themselves. */
function wrap(line: string, { columns }: TerminalReportOptions): string[] {
  const width = Math.max(40, Math.min(columns, 100));
  if (line.length <= width || line.includes('\u001b')) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    if (current.trim() && current.length + word.length + 1 > width) {
      lines.push(current);
      current = indent;
    }
    current += current.trim() ? ` ${word}` : word;
  }
  return [...lines, current];
}
