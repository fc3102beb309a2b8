import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Formats } from '../../i18n/formats.ts';
import { formatsOf, type Lang, type Words } from '../../i18n/words.ts';
import type { Check, CheckText } from '../../model/check.ts';
import { textOf } from '../../model/check-text.ts';
import { UNKNOWN_REASONS, type UnknownReason } from '../../model/fact.ts';
import type { AuditRecord, Finding } from '../../model/record.ts';
import type { RecordChanges } from '../../model/record-changes.ts';
import type { Brand } from '../brand.ts';
import { reportWords } from '../model-words.ts';
import type { Neighbour } from '../neighbours.ts';
import { shorten } from '../page/clean-text.ts';
import { foreign, type Html } from '../page/html.ts';
import { hostOf, shownAddress } from '../page/link.ts';
import type { Peers } from '../peers.ts';
import { spacedPhone } from '../spaced-phone.ts';

/** A title or a label is told by its beginning. Characters. */
const LONGEST_QUOTE = 160;

export interface BusinessPageOptions {
  readonly lang: Lang;
  readonly checks: readonly Check[];
  readonly brand: Brand | null;
  /** JPEGs as data URIs. */
  readonly screenshots: { readonly mobile: string | null; readonly desktop: string | null };
  /** Place among its peers (`3/17`), null when there are too few. */
  readonly peerRank?: string | null;
  /** The scores of its peers, for the picture; null when there are too few. */
  readonly peers?: Peers | null;
  /** Others of its trade in the run, to stand beside it; left out where there are too few. */
  readonly neighbours?: readonly Neighbour[];
  /** Say who they are (`--name-peers`); else "a dentist nearby". */
  readonly nameNeighbours?: boolean;
  /** What became of it since an earlier audit; null without one. */
  readonly changes?: RecordChanges | null;
  /** Version of the tool and the name it gave itself to the server. */
  readonly version?: string;
  readonly userAgent?: string;
  /** False or left out when robots.txt was not asked (`--ignore-robots`): then nothing is said of it. */
  readonly robotsRespected?: boolean;
}

/** One record with what is needed to put it into words. */
export interface View {
  readonly record: AuditRecord;
  readonly words: Words;
  readonly formats: Formats;
  readonly options: BusinessPageOptions;
  /** How the business is called on its page. */
  readonly name: string;
  /** Host of the website, '' when there is none. */
  readonly site: string;
  readonly check: (id: string) => Check | null;
  /** What the check says in the language of the page; null when this version does not know it. */
  readonly text: (id: string) => CheckText<string> | null;
}

export function viewOf(record: AuditRecord, options: BusinessPageOptions): View {
  const words = reportWords(options.lang);
  const checks = new Map(options.checks.map((check) => [check.id, check]));
  const { business, finalUrl, website } = record;
  const site = hostOf(finalUrl) || hostOf(website.url) || (business.website ?? '').trim().slice(0, 80);
  return {
    record,
    words,
    formats: formatsOf(options.lang),
    options,
    name: business.name?.trim() || site || words.page.unnamed,
    site,
    check: (id) => checks.get(id) ?? null,
    text: (id) => {
      const check = checks.get(id);
      return check ? textOf(check, options.lang) : null;
    },
  };
}

/** On the site itself the path of a page is enough; its home page, and pages of others, go by their host. */
export function pageShown({ site }: View, address: string): Html {
  const shown = shownAddress(address);
  return foreign((hostOf(address) === site && shown.replace(/^[^/]+(?=\/)/, '')) || shown);
}

/** Title of the check of a finding; its id when this version does not know it. */
export function titleOf(view: View, finding: Finding): string {
  return view.text(finding.check)?.title ?? finding.check;
}

/** What was seen, in one sentence; '' when this version has no words for the reason. */
export function reasonOf(view: View, finding: Finding): string {
  const reasons = view.text(finding.check)?.reasons ?? {};
  const template = Object.hasOwn(reasons, finding.reason) ? reasons[finding.reason] : undefined;
  if (!template) return '';
  const params = Object.entries(finding.params).map(([name, value]) => [name, shownParam(view.formats, name, value)]);
  return fillTemplate(template, Object.fromEntries(params));
}

/** What a check says of a value, as the language writes it: its name tells a day and a size from other texts and numbers. */
function shownParam(formats: Formats, name: string, value: string | number): string {
  if (typeof value === 'string') return name === 'date' ? formats.date(value) : shorten(spacedPhone(value), LONGEST_QUOTE);
  return name === 'bytes' ? formats.bytes(value) : formats.plainNumber(value);
}

/** Why a finding could not be judged: its reason is `unknown.<why>` (scoring/run-checks.ts). */
export function whyUnknown(finding: Finding): UnknownReason | null {
  const why = finding.reason.replace(/^unknown\./, '');
  return UNKNOWN_REASONS.find((reason) => reason === why) ?? null;
}
