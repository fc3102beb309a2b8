import ipaddr from 'ipaddr.js';

/**
 * Addresses that look public and are not: they answer only inside a cloud and hand out credentials or settings.
 * 168.63.129.16 is Azure's (learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16); those of AWS, Google,
 * Alibaba and Oracle (169.254.169.254, fd00:ec2::254, 100.100.100.200, 192.0.0.192) are in refused ranges already.
 */
const METADATA = new Set(['168.63.129.16']);

/** Global unicast space that IANA has handed out (RFC 4291 §2.4): whatever is outside of it leads to nobody's website. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** RFC 6052: the last 32 bits are the IPv4 address that a NAT64 gateway will connect to. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Why nothing may be sent to this address, null when it is public unicast. An IPv4 address inside IPv6 (mapped, NAT64) is judged
 * as itself; tunnels (6to4, Teredo) are refused whatever they hold.
 * @param address as the resolver gave it; anything that is no IP address is refused
 */
export function whyNotPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return 'not an IP address';
  const parsed = innermost(ipaddr.parse(address));
  if (METADATA.has(parsed.toString())) return 'cloud metadata';
  const range: string = parsed.range();
  if (range !== 'unicast') return RANGE_NAMES[range] ?? range;
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST) ? 'not global unicast' : null;
}

/** One spelling for each address, so that they can be compared: IPv4 dotted, IPv6 compressed, mapped IPv4 unwrapped. Null for other text. */
export function canonicalAddress(address: string): string | null {
  const bare = address.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : null;
}

function innermost(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (address instanceof ipaddr.IPv4) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  return address.match(NAT64) ? ipaddr.fromByteArray(address.toByteArray().slice(12)) : address;
}

const RANGE_NAMES: Readonly<Record<string, string>> = {
  carrierGradeNat: 'carrier-grade NAT',
  deprecatedSiteLocal: 'site-local',
  linkLocal: 'link-local',
  rfc6052: 'local NAT64',
  rfc6145: 'translated IPv4',
  uniqueLocal: 'unique local',
};
