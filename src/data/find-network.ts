import { parse as parseDomain } from 'tldts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { type NotAProfileReason, SOCIAL_NETWORKS, type SocialNetwork } from './social-networks.ts';

export interface NetworkPlace {
  readonly network: SocialNetwork;
  /** Without `www.` and the like. */
  readonly host: string;
  /** The account, where it is named by the subdomain (`name.tumblr.com`). */
  readonly account: string | null;
  /** Set for a part of the network that holds no profiles (`business.facebook.com`, `youtu.be`). */
  readonly otherwise: NotAProfileReason | null;
}

/** `www`, mobile, and country or language prefixes: they all show the same profiles. */
const SAME_SITE = /^(?:www\d?|m|mobile|touch|web|mbasic|[a-z]{2}|[a-z]{2}-[a-z]{2}|latam)\.(?=[^.]+\.)/;

/** Hosts of scripts, pictures and pixels. */
const TECHNICAL =
  /^(?:s-)?(?:static|scontent|graph|connect|platform|apis?|cdn|i|img|media|embed|widgets?|px|ads?|analytics|badges?)[-.\w]*\.[^.]+\.\w+$/;

/** The network that a host name belongs to; null when it belongs to none. */
export const findNetwork = rememberTexts(lookUp);

function lookUp(hostname: string): NetworkPlace | null {
  const full = hostname.toLowerCase().replace(/\.$/, '');
  const host = full.replace(SAME_SITE, '');
  const { domain, domainWithoutSuffix } = parseDomain(full);
  if (!domain) return null;
  const anySuffix = `${domainWithoutSuffix}.*`;
  for (const network of SOCIAL_NETWORKS) {
    const { hosts, otherHosts = {} } = network;
    const otherwise = otherHosts[host] ?? otherHosts[full] ?? null;
    if (otherwise || hosts.includes(host) || hosts.includes(full)) return { network, host, account: null, otherwise };
    if (host === domain && hosts.includes(anySuffix)) return { network, host, account: null, otherwise };
    if (hosts.includes(`*.${domain}`) && full !== `www.${domain}`)
      return { network, host: domain, account: full.slice(0, -domain.length - 1), otherwise };
  }
  const network = SOCIAL_NETWORKS.find(({ hosts }) => hosts.includes(domain) || hosts.includes(anySuffix));
  return network ? { network, host: domain, account: null, otherwise: TECHNICAL.test(full) ? 'technical' : 'other' } : null;
}
