import { ARCHIVE, REDIRECTING_HOSTS, REDIRECTORS } from '../data/redirectors.ts';
import { rememberTexts } from '../lib/remember-texts.ts';

const mayRedirect = rememberTexts((hostname) => REDIRECTING_HOSTS.test(hostname));

/** The address behind a network's redirector, a mail scanner or a web archive; the address itself when there is none. */
export function unwrapRedirect(url: URL): URL {
  if (!mayRedirect(url.hostname)) return url;
  const place = `${url.hostname}${url.pathname}`;
  const archived = ARCHIVE.exec(place)?.[1];
  const inner = archived
    ? `${archived.replace(/^(https?:\/)([^/])/, '$1/$2')}${url.search}`
    : REDIRECTORS.filter(({ at }) => at.test(place))
        .map(({ parameter }) => url.searchParams.get(parameter))
        .find(Boolean);
  if (!inner || !URL.canParse(inner)) return url;
  const target = new URL(inner);
  return /^https?:$/.test(target.protocol) ? target : url;
}
