import { type Command, InvalidArgumentError, Option } from 'commander';
import type { LookOptions } from '../commands/audit-options.ts';
import { DEFAULT_USER_AGENT } from '../data/user-agent.ts';
import { LANGS } from '../i18n/words.ts';
import { countryCode } from '../lib/country-code.ts';

/** Options that `audit` and `check` share. Every default is shown by `--help`. */
export function lookOptions(command: Command): Command {
  return machineOptions(command.addOption(langOption()))
    .option('--lighthouse-runs <n>', 'Lighthouse runs per site, the median counts', whole(1, 9), 1)
    .addOption(
      new Option('--form-factor <kind>', 'device that Lighthouse measures').choices(['mobile', 'desktop']).default('mobile'),
    )
    .addOption(
      new Option(
        '--throttling <how>',
        'slow phone on 4G: calculated, made by the browser (20 s a site), or none (not comparable)',
      )
        .choices(['simulate', 'devtools', 'provided'])
        .default('simulate'),
    )
    .option('--max-pages <n>', 'pages to look at per site, home included', whole(1, 100), 8)
    .option('--timeout <seconds>', 'seconds for one business', whole(5, 3600), 120)
    .option('--default-country <code>', 'country of rows that name none (default: what the list shows, else IT)', country)
    .option('--no-discovery', 'do not look for the site of a business that names none')
    .option('--check-profiles', 'ask whether linked profiles still answer', false)
    .option('--ignore-robots', 'do not honour robots.txt (only for sites that are yours)', false)
    .option('--user-agent <text>', 'how we name ourselves', DEFAULT_USER_AGENT)
    .addOption(redactOption())
    .option('--desktop', 'also a picture of the home page on a computer: about one second more per site', false)
    .option('--brand <file>', 'brand.json for reports under your own name')
    .option('--weights <file>', 'JSON with weights of checks and stages');
}

/** Options about this machine rather than about the audit: a worker has them too. */
export function machineOptions(command: Command): Command {
  return command
    .option('--no-lighthouse', 'do not measure with Lighthouse')
    .option('--no-browser', 'static HTTP only: no rendering, no Lighthouse')
    .option('--browser <path>', 'browser to use (default: an installed one, else the embedded one)')
    .option('--browsers <n>', 'browser processes (default: by cores and memory)', whole(1, 32))
    .option('--allow-private', 'allow private, loopback and reserved addresses', false)
    .option('--allow-address <addr:port,…>', 'allow exactly these refused addresses', list, [])
    .option('--resolve <host=addr:port>', 'connect to this address for a host (repeatable)', collect, []);
}

export const redactOption = () =>
  new Option('--redact-personal', 'leave personal-looking mailboxes and mobile numbers out of CSV, reports and JSON').default(
    false,
  );
export const langOption = () => new Option('--lang <code>', 'language of reports').choices(LANGS).default('it');

/** Options as commander hands them over; the shapes are guaranteed by the parsers above. */
// biome-ignore lint/suspicious/noExplicitAny: commander types option values as any
export type RawOptions = Record<string, any>;

export function readLookOptions(raw: RawOptions): LookOptions {
  const browser = raw.browser !== false;
  return {
    ...(raw as LookOptions),
    browser,
    lighthouse: browser && raw.lighthouse,
    desktopPicture: browser && raw.desktop === true,
    browserPath: typeof raw.browser === 'string' ? raw.browser : null,
    browsers: raw.browsers ?? null,
    defaultCountry: raw.defaultCountry ?? null,
    weights: raw.weights ?? null,
    brand: raw.brand ?? null,
  };
}

export const whole = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  return value;
};
export const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const collect = (text: string, before: readonly string[]) => [...before, text];
export const parse = <T>(read: (text: string) => T) => read;
const country = (text: string) => {
  const code = countryCode(text);
  if (!code) throw new InvalidArgumentError('Give a country such as IT, DE or "France".');
  return code;
};
