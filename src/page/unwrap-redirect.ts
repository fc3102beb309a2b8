/** Parameters in which a redirector carries the address that it leads to, by host and path. */
const REDIRECTORS: readonly { readonly at: RegExp; readonly parameter: string }[] = [
  { at: /^lm?\.(?:facebook|instagram|messenger|threads)\.(?:com|net)\//, parameter: 'u' },
  { at: /^(?:www\.)?facebook\.com\/(?:l|flx\/warn)(?:\.php)?(?:$|\/)/, parameter: 'u' },
  // the page plug-in names in its address the page that it shows
  { at: /^(?:www\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/(?:page|likebox|like_box|follow|fan)\.php/, parameter: 'href' },
  { at: /^(?:www\.)?youtube\.com\/redirect/, parameter: 'q' },
  { at: /^(?:www\.)?google\.[a-z.]+\/url/, parameter: 'q' },
  { at: /^(?:www\.)?google\.[a-z.]+\/url/, parameter: 'url' },
  { at: /^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)/, parameter: 'url' },
  { at: /safelinks\.protection\.outlook\.com\//, parameter: 'url' },
];
const REDIRECTING_HOSTS = /facebook|instagram|messenger|threads|youtube|google|linkedin|outlook|archive/;
const ARCHIVE = /^web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/?.+)$/;

/** The address behind a network's redirector, a mail scanner or a web archive; the address itself when there is none. */
export function unwrapRedirect(url: URL): URL {
  if (!REDIRECTING_HOSTS.test(url.hostname)) return url;
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
