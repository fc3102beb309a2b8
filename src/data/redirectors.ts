/** Parameters in which a redirector carries the address that it leads to, by host and path. */
export const REDIRECTORS: readonly { readonly at: RegExp; readonly parameter: string }[] = [
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
export const REDIRECTING_HOSTS = /facebook|instagram|messenger|threads|youtube|google|linkedin|outlook|archive/;
export const ARCHIVE = /^web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/?.+)$/;
