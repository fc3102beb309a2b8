import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';

/** The certificate of the home page and its last day, as our own handshake was shown it; a site without https shows none. */
export const certificate: Extractor<'certificate'> = ({ evidence, home }) => {
  const page = home[0];
  if (!page) return { state: 'unknown', why: 'pages_not_seen' };
  if (page.url.protocol !== 'https:') return { state: 'no', seen: [sightingOn(page, 'response', page.url.href)] };
  const look = evidence.certificate;
  if (!look) return { state: 'unknown', why: 'not_asked' };
  if (!look.ok) return { state: 'unknown', why: 'doubtful', detail: look.problem.detail };
  const { validFrom, validTo, issuer } = look.value;
  const seen = [sightingOn(page, 'response', `TLS: ${issuer || '?'}, ${validFrom.slice(0, 10)} – ${validTo.slice(0, 10)}`)];
  return { state: 'yes', items: [{ value: { validFrom, validTo, issuer }, confidence: 1, seen }] };
};
