import { NAMES_A_HOST, NAMES_A_MAILBOX, SPEAKS_OF_MAIL } from '../../data/words/mail-code.ts';
import { MAILBOX_ROLES } from '../../data/words/mailbox-roles.ts';
import { elementsWith, elementsWithAny } from '../../page/page-elements.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import { mailAddress } from './mail-address.ts';
import { besideText } from './mail-in-links.ts';
import { assembledBy } from './mail-in-scripts.ts';
import { mailInStyle } from './mail-in-style.ts';
import type { MailPlace } from './mail-places.ts';

const MAILBOX = /^[\w.+-]{2,64}$/;
const DOMAIN = /^@?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,3}$/u;
const ENDING = /^\.?[a-z]{2,10}$/;
const MOST_PARTS = 6;
/** Elements looked at: a cap against hostile input. */
const MOST_ELEMENTS = 20_000;

/**
 * Addresses that a script or a style puts together from attributes (`data-user="info" data-domain="x.it"`), that Joomla keeps in
 * an element of its own, that a handler joins when it is pressed, or that a style sheet shows.
 */
export function mailInAttributes(page: ParsedPage): readonly MailPlace[] {
  const scripted = elementsWith(page, 'href').filter(({ attribs }) => RUNS_CODE.test(attribs.href ?? ''));
  const likely = new Set([...elementsWithAny(page, mayHoldMail), ...scripted]);
  const found = [...likely]
    .filter(({ at }) => at < MOST_ELEMENTS)
    .sort((a, b) => a.at - b.at)
    .flatMap((element) => [
      ...inParts(element.attribs),
      ...inJoomla(element.name, element.attribs),
      ...inHandlers(element.attribs),
    ]);
  return [...new Set([...found, ...mailInStyle(page)])].map((address) =>
    besideText(page, address, { how: 'script', obfuscated: 'attribute', snippet: address }),
  );
}

const RUNS_CODE = /^\s*javascript:/i;

/** Of what is asked below every answer takes one of these. */
const mayHoldMail = (attribute: string): boolean =>
  attribute.startsWith('on') ||
  attribute === 'first' ||
  attribute === 'text' ||
  (attribute.startsWith('data-') && SPEAKS_OF_MAIL.test(attribute.slice(5)));

type Attributes = Readonly<Record<string, string>>;

function inParts(attribs: Attributes): readonly string[] {
  const parts = Object.entries(attribs).filter(
    ([name, value]) => name.startsWith('data-') && value.length > 0 && value.length < 100,
  );
  if (parts.length < 2 || parts.length > MOST_PARTS || !parts.some(([name]) => SPEAKS_OF_MAIL.test(name.slice(5)))) return [];
  const domains = parts.filter(([, value]) => DOMAIN.test(value.trim()) && mailAddress(`x@${value.trim().replace(/^@/, '')}`));
  const boxes = parts.filter(([, value]) => MAILBOX.test(value) && !domains.some(([, domain]) => domain === value));
  const [domain, box] = [domains[0]?.[1].trim().replace(/^@/, ''), likeliest(boxes)];
  if (domains.length === 1 && domain && box && isOfMail(attribs, box)) return known(`${box}@${domain}`);
  const ending = parts
    .find(([name, value]) => /tld|suffix|ending|ext/i.test(name) && ENDING.test(value))?.[1]
    .replace(/^\.?/, '.');
  const host = parts.find(([name]) => NAMES_A_HOST.test(name))?.[1];
  const mailbox = likeliest(
    parts.filter(([name, value]) => MAILBOX.test(value) && value !== host && !/tld|suffix|ending|ext/i.test(name)),
  );
  return ending && host && mailbox && isOfMail(attribs, mailbox) ? known(`${mailbox}@${host}${ending}`) : [];
}

/** A host and a name are also a widget's: something must speak of mail. */
function isOfMail(attribs: Attributes, mailbox: string): boolean {
  return (
    MAILBOX_ROLES.test(mailbox) ||
    Object.keys(attribs).some((name) => NAMES_A_MAILBOX.test(name)) ||
    NAMES_A_MAILBOX.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)
  );
}

/** The part whose attribute speaks of a mailbox; else one that is called like one. */
function likeliest(parts: readonly (readonly [name: string, value: string])[]): string | null {
  const named = parts.find(([name]) => SPEAKS_OF_MAIL.test(name.slice(5)));
  return named?.[1] ?? parts.find(([, value]) => MAILBOX_ROLES.test(value))?.[1] ?? null;
}

/** `<joomla-hidden-mail first="aW5mbw==" last="eC5pdA==" text="…">`: base64 of the parts. */
function inJoomla(name: string, { first, last, text }: Attributes): readonly string[] {
  if (name !== 'joomla-hidden-mail') return [];
  const plain = (part: string | undefined) => Buffer.from(part ?? '', 'base64').toString('utf8');
  const joined = known(`${plain(first)}@${plain(last)}`);
  return joined.length > 0 ? joined : known(plain(text).trim());
}

function inHandlers(attribs: Attributes): readonly string[] {
  return Object.entries(attribs).flatMap(([name, value]) =>
    (name.startsWith('on') || (name === 'href' && RUNS_CODE.test(value))) && value.length < 5000 ? assembledBy(value) : [],
  );
}

function known(text: string): readonly string[] {
  const address = mailAddress(text);
  return address ? [address] : [];
}
