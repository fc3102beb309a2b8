import { FREE_MAIL_DOMAINS } from '../../data/free-mail.ts';
import { MISTYPED_MAIL_DOMAINS } from '../../data/mail-typos.ts';
import { isOneSlip } from '../../lib/one-slip.ts';
import { registrableDomain } from '../../lib/same-site.ts';
import { itemsOf } from '../../model/fact.ts';
import { isGone } from '../../page/gone-pages.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { foreignNames } from '../../whose/foreign-names.ts';
import { type DeadEnd, deadControls } from '../cta/dead-controls.ts';
import { findAddresses } from '../email/mail-address.ts';
import { mailInLinks } from '../email/mail-in-links.ts';
import { spelledAddresses } from '../email/spelled-addresses.ts';
import { phoneContradictions } from '../phone/phone-contradictions.ts';
import { type LeftoverItem, leftover } from './finding.ts';

/** Menu entries whose page answers "not found". Those that we asked for only: an entry that was not opened may work. */
export function deadMenuLinks(site: Site): readonly LeftoverItem[] {
  return site.home.flatMap((page) =>
    page.links.flatMap((link) => {
      const inMenu = (link.region === 'nav' || link.region === 'header') && !/^\s*(?:#|javascript:)/i.test(link.href);
      if (!inMenu || link.hidden || !link.url || !isGone(site, link.url) || !/\p{L}{2}/u.test(link.text)) return [];
      return [
        leftover('dead_menu_link', page, `${link.text} → ${link.url.href}`, {
          target: link.url.href,
          label: link.text.slice(0, 80),
        }),
      ];
    }),
  );
}

/** The same without those that keep customers from buying, booking or asking: they are told as buttons. */
export function deadMenuEntries(site: Site): readonly LeftoverItem[] {
  const stopping = new Set(deadControls(site).flatMap(({ stops, page, href }) => (stops ? [targetOf(page, href)] : [])));
  return deadMenuLinks(site).filter(({ value }) => !stopping.has(value.target ?? ''));
}

/** Worst first: what asks customers to act, then what should have dialled or written. */
const HARM: readonly DeadEnd[] = ['nowhere', 'missing_page', 'no_number', 'no_address'];

/** Invitations that do nothing when they are pressed; of the menu those that keep customers from what they came for. */
export function deadButtons(site: Site): readonly LeftoverItem[] {
  return [...deadControls(site)]
    .sort((a, b) => HARM.indexOf(a.why) - HARM.indexOf(b.why))
    .filter(({ why, href, page, stops }) => why !== 'missing_page' || stops || !isTold(site, page, href))
    .map(({ label, href, page, why }) => ({
      ...leftover('button_to_nowhere', page, `${label} → ${href}`, { target: href, label }),
      because: [why],
    }));
}

function isTold(site: Site, page: ParsedPage, href: string): boolean {
  return deadMenuLinks(site).some(({ value }) => value.target === targetOf(page, href));
}

function targetOf({ base }: ParsedPage, href: string): string {
  return URL.canParse(href, base.href) ? new URL(href, base).href : '';
}

/** Links that write to another mailbox than the one they show, and mailboxes at a domain that is a slip of the finger. */
export function strangerContacts(site: Site): readonly LeftoverItem[] {
  return site.pages.flatMap((page) =>
    mailInLinks(page).flatMap((mail) => {
      if (mail.place.hidden) return [];
      const domain = mail.address.split('@')[1] ?? '';
      const meant = MISTYPED_MAIL_DOMAINS.get(domain) ?? slipOf(domain, site);
      if (!meant && !(mail.contradicted && !showsSameDomain(mail.snippet, domain))) return [];
      const seen = [sightingOn(page, 'link', mail.snippet)];
      const value = {
        kind: 'stranger_contact' as const,
        quote: mail.snippet.slice(0, 120),
        target: mail.address,
        ...(meant && { meant }),
      };
      return [{ value, confidence: 0.9, seen }];
    }),
  );
}

/** Another mailbox of the same firm is no stranger's; at a provider everybody has one. */
function showsSameDomain(snippet: string, domain: string): boolean {
  const label = snippet.slice(0, Math.max(0, snippet.lastIndexOf(' (')));
  const shown = [...findAddresses(label), ...spelledAddresses(label)];
  return !FREE_MAIL_DOMAINS.has(domain) && shown.some(({ address }) => address.endsWith(`@${domain}`));
}

/** The site's own domain when another differs from it by one letter left out, added, changed or swapped with its neighbour. */
function slipOf(domain: string, site: Site): string | null {
  const own = registrableDomain(site.home[0]?.url.hostname ?? '');
  if (!own || own.length < 8 || domain === own || FREE_MAIL_DOMAINS.has(domain) || registrableDomain(domain) !== domain)
    return null;
  // the same name under another ending is often a second domain of the firm's own
  const [label, ownLabel] = [domain.split('.')[0] ?? '', own.split('.')[0] ?? ''];
  return label !== ownLabel && isOneSlip(label, ownLabel) && domain.slice(label.length) === own.slice(ownLabel.length)
    ? own
    : null;
}

/** What a tap dials is not what the page shows. */
export function contradictingContacts(site: Site): readonly LeftoverItem[] {
  return itemsOf(phoneContradictions(site)).map(({ value: { printed, dials }, confidence, seen }) => ({
    value: { kind: 'contradicting_contact', quote: `${printed} ≠ ${dials}`, target: dials },
    confidence,
    seen,
  }));
}

/** A firm that only the hidden data of the pages name: a theme's example, or the firm that had the site before. */
export function namesOfOthers(site: Site): readonly LeftoverItem[] {
  return foreignNames(site).map(({ page, name }: { readonly page: ParsedPage; readonly name: string }) => ({
    value: { kind: 'other_firms_name' as const, quote: name.slice(0, 120) },
    confidence: 0.85,
    seen: [sightingOn(page, 'json_ld', `name: ${name}`)],
  }));
}
