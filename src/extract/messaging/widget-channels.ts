import { WHATSAPP_WIDGETS, WIDGET_CODE } from '../../data/messaging-code.ts';
import { elementsOf, elementsWith } from '../../page/page-elements.ts';
import { allMarks, MARKS_KEPT, type PageTraces, tracesOf } from '../../page/page-traces.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import { nowhereOn } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import type { ChannelSeen } from './channel-seen.ts';
import { numbersBuiltInto } from './numbers-in-code.ts';

/** Keys of a widget's settings that hold its number: `telephone` (Joinchat), `number` (Click to Chat), `phone` … */
const SETTING =
  /["']?\b(\w{0,20}(?:whats_?app|phone|number|numero|telefono|mobile|contact|value|wa)\w{0,12})["']?\s{0,3}[:=]\s{0,3}["'](\+?[\d][\d\s().-]{6,18})["']/gi;
const NUMBER_ATTRIBUTE = /^data-(?:[\w-]{0,20}(?:phone|number|tel|whatsapp|wa))$/;
const NUMBER = /^\+?[\d][\d\s().-]{6,18}$/;

/** Channels that chat buttons carry in their attributes or in the code of the page. */
export function widgetChannels(site: Site): ChannelSeen[] {
  return tracesOf(site).flatMap((traces) => [
    ...(mayBearWidget(traces) ? attributeWidgets(traces.page) : []),
    ...codeWidgets(traces),
    ...messengerPlugins(traces),
  ]);
}

/** Classes, ids and names of attributes, asked together before each element is. */
function mayBearWidget(traces: PageTraces): boolean {
  return traces.marks.size > MARKS_KEPT || WHATSAPP_WIDGETS.test(allMarks(traces));
}

function attributeWidgets(page: ParsedPage): ChannelSeen[] {
  const found: ChannelSeen[] = [];
  for (const element of elementsOf(page)) {
    const { attribs, name } = element;
    if (name === 'script' || name === 'body' || name === 'html' || !isWidget(element)) continue;
    for (const [attribute, value] of Object.entries(attribs)) {
      if (value.length > 20_000) continue;
      const numbers = NUMBER_ATTRIBUTE.test(attribute) && NUMBER.test(value) ? [value] : settingsIn(value);
      for (const written of numbers) found.push(seenIn(page, written, 'widget', `${attribute}="${value.slice(0, 120)}"`));
    }
  }
  return found;
}

function isWidget({ attribs }: PageElement): boolean {
  const marks = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
  return (
    WHATSAPP_WIDGETS.test(marks) || Object.keys(attribs).some((name) => name.startsWith('data-') && name.includes('whatsapp'))
  );
}

/** Settings are JSON within an attribute: `{"telephone":"39333…","mobile_only":false}`. */
function settingsIn(value: string): string[] {
  if (!value.includes('{') || !value.includes(':')) return [];
  return [...value.matchAll(SETTING)].filter(([, key]) => !/value|contact/i.test(key ?? '')).map((match) => match[2] ?? '');
}

function codeWidgets({ page, code }: PageTraces): ChannelSeen[] {
  if (!WIDGET_CODE.test(code)) return [];
  return page.scripts.flatMap((script) => {
    if (!WIDGET_CODE.test(script.code)) return [];
    return numbersBuiltInto(script.code).map(({ written, snippet }) => seenIn(page, written, 'script', snippet));
  });
}

/** Facebook's customer chat: the page that answers is named by its id. */
function messengerPlugins({ page, code }: PageTraces): ChannelSeen[] {
  const ids = elementsWith(page, 'class')
    .filter(({ attribs }) => /(?:^|\s)fb-(?:customerchat|messengermessageus)(?:\s|$)/.test(attribs.class ?? ''))
    .map(({ attribs }) => attribs.page_id ?? attribs['data-page_id'] ?? attribs['data-page-id'] ?? '');
  const set = code.includes('customerchat')
    ? /setAttribute\(\s*["']page_id["']\s*,\s*["'](\d{6,20})["']/.exec(code)?.[1]
    : undefined;
  return [...new Set([...ids, set ?? ''])]
    .filter((id) => /^\d{6,20}$/.test(id))
    .map((id) => ({
      channel: 'messenger',
      holds: 'handle' as const,
      written: id,
      plainness: 'widget' as const,
      place: nowhereOn(page),
      sighting: sightingOn(page, 'script', `fb-customerchat page_id ${id}`),
    }));
}

function seenIn(page: ParsedPage, written: string, plainness: 'widget' | 'script', snippet: string): ChannelSeen {
  return {
    channel: 'whatsapp',
    holds: 'phone',
    written,
    plainness,
    place: nowhereOn(page),
    sighting: sightingOn(page, 'script', snippet),
  };
}
