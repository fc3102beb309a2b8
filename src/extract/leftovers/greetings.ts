import { LEGAL_FORMS } from '../../data/legal-forms.ts';
import { COMMON_NAME_WORDS } from '../../data/words/common-names.ts';
import { GREETING } from '../../data/words/unfilled.ts';
import { fold } from '../../lib/fold.ts';
import { foldSpace, type ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { isKnownAs, nameShare } from '../../whose/business-name.ts';
import { readMessagingUrl } from '../messaging/messaging-url.ts';
import { type LeftoverItem, leftover } from './finding.ts';

/** Capitalised words one after the other, joined by little ones: "Mamba Point Hotel", "Hotel du Lac". */
const NAME_RUN =
  /^\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s+(?:(?:de|di|del|della|da|du|des|von|vom|am|of|the|la|le|el|al|&|and|und|et|y|e)\s+)*\p{Lu}[\p{L}\p{N}'’&.-]*)+/u;
/** A longer message is no greeting. Letters. */
const MESSAGE = 500;

/** Prepared messages that greet another firm: "Bonjour Mamba Point Hotel" on the page of an inn of another name. */
export function greetingsToOthers(site: Site): readonly LeftoverItem[] {
  return site.pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const message = link.url && !link.hidden ? preparedMessage(link.url) : '';
      const name = NAME_RUN.exec(message.replace(GREETING, ''))?.[0];
      if (!GREETING.test(message) || !name || !namesFirm(name) || isOwn(site, name)) return [];
      return [leftover('other_firms_name', page, `${link.text || fold(link.url?.hostname ?? '')} → ${message.slice(0, 90)}`)];
    }),
  );
}

function preparedMessage(url: URL): string {
  if (!readMessagingUrl(url)) return '';
  const text = url.searchParams.get('text') ?? url.searchParams.get('body') ?? '';
  return text.length <= MESSAGE ? foldSpace(text) : '';
}

/** The name of a trade or a legal form stands in it: first names and surnames are the people of the house. */
function namesFirm(name: string): boolean {
  const words = fold(name).split(' ');
  return words.some((word) => COMMON_NAME_WORDS.has(word) || LEGAL_FORMS.has(word)) && words.length >= 2;
}

/** The site goes by this name, or says it where visitors read it. */
function isOwn(site: Site, name: string): boolean {
  const says = ({ blocks }: ParsedPage) =>
    blocks.some(({ text, hidden }) => !hidden && text.length < 2_000 && nameShare(name, text) >= 0.6);
  return isKnownAs(site, name) || nameShare(name, site.business.name ?? '') >= 0.6 || site.pages.some(says);
}
