import { MESSAGING_CHANNELS } from '../../data/messaging.ts';
import { around } from '../../lib/around.ts';
import { oncePer } from '../../lib/once-per.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import { placeInBlock } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { digitRuns, plainDigits } from '../phone/digit-runs.ts';
import { validNumber } from '../phone/valid-number.ts';
import { iconMarks } from '../profile/handles-in-text.ts';
import type { ChannelSeen } from './channel-seen.ts';
import { readMessagingUrl } from './messaging-url.ts';

/** Characters between the name of the service and the number that still make them one statement. */
const NEAR_BEFORE = 24;
const NEAR_AFTER = 20;
const LONGEST_BLOCK = 3000;
const BY_PHONE: readonly { readonly id: string; readonly names: readonly string[] }[] = [
  ...MESSAGING_CHANNELS.filter(({ id }) => id === 'whatsapp' || id === 'viber' || id === 'signal' || id === 'telegram'),
  { id: 'sms', names: ['call or text', 'text or call', 'call/text', 'text us', 'text me'] },
];

const namedIn = rememberTexts((text: string): readonly string[] => {
  const words = text.toLowerCase();
  return BY_PHONE.filter(({ names }) => names.some((name) => words.includes(name))).map(({ id }) => id);
});

/** Numbers beside the name or the icon of a messenger: "WhatsApp: 333 1234567", "333 1234567 (anche WhatsApp)". */
export function numbersNamedInText(site: Site, page: ParsedPage): ChannelSeen[] {
  return page.blocks.flatMap((block) => {
    if (block.text.length > LONGEST_BLOCK || !/\d{3}/.test(block.text)) return [];
    if (namedIn(block.text).length === 0 && !isBareNumber(block.text)) return [];
    return BY_PHONE.filter((channel) => !isLinked(page, block, channel.id)).flatMap((channel) => {
      const numbers = namedIn(block.text).includes(channel.id)
        ? numbersNear(site, block, channel.names)
        : numbersByIcon(site, block, channel.id);
      return numbers.map(({ e164, at }) => ({
        channel: channel.id,
        holds: 'phone' as const,
        written: e164,
        plainness: 'text' as const,
        place: placeInBlock(page, block, block.text.slice(at, at + 6)),
        sighting: sightingOn(page, 'text', around(block.text, { start: at, end: at }, { before: 40, after: 110 })),
      }));
    });
  });
}

/** The word is a link of its own that says which number: what stands beside it is another one. */
function isLinked(page: ParsedPage, { index }: TextBlock, channel: string): boolean {
  return linkedIn(page).has(`${index} ${channel}`);
}

/** Blocks with a link that opens a channel: index of the block and the channel. */
const linkedIn = oncePer(
  ({ links }: ParsedPage): ReadonlySet<string> =>
    new Set(
      links.flatMap(({ block, url }) => {
        const address = url ? readMessagingUrl(url) : null;
        return address !== null && 'written' in address ? [`${block} ${address.channel}`] : [];
      }),
    ),
);

interface FoundNumber {
  readonly e164: string;
  readonly at: number;
  readonly end: number;
}

function numbersNear(site: Site, block: TextBlock, names: readonly string[]): readonly FoundNumber[] {
  const text = block.text.toLowerCase();
  const found = numbersIn(site, block.text);
  return found.filter(({ at, end }, index) => {
    const before = text.slice(Math.max(0, at - NEAR_BEFORE), at);
    const after = text.slice(end, end + NEAR_AFTER);
    const next = found[index + 1];
    // a name between two numbers belongs to the second when a colon follows it, else to the first
    const labels = names.some((name) => before.includes(name) && !/\d{4}/.test(before.slice(before.lastIndexOf(name))));
    const follows = names.some(
      (name) => after.includes(name) && !/[\d:\n]/.test(after.slice(0, after.indexOf(name) + name.length + 2)),
    );
    return labels || (follows && !(next && next.at - end < NEAR_AFTER));
  });
}

const isBareNumber = (text: string) => text.length <= 40 && /^[\s+()\d./-]+$/.test(text);

/** A block that is one number with the messenger's icon in it or right before it. */
function numbersByIcon(site: Site, block: TextBlock, channel: string): readonly FoundNumber[] {
  if (!isBareNumber(block.text) || !iconMarks(block.element).includes(channel)) return [];
  const found = numbersIn(site, block.text);
  return found.length === 1 ? found : [];
}

function numbersIn(site: Site, text: string): readonly FoundNumber[] {
  const countries = siteCountries(site);
  return digitRuns(plainDigits(text)).flatMap((run) => {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) return [];
    const digits = run
      .filter(({ trunkZero }) => !trunkZero)
      .map((group) => group.digits)
      .join('');
    const number = validNumber(`${first.plus ? '+' : ''}${digits}`, countries);
    return number && !number.lacksTrunk ? [{ e164: number.e164, at: first.start - (first.plus ? 1 : 0), end: last.end }] : [];
  });
}
