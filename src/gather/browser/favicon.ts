/** The icon that browsers ask for on their own account, whatever the page says. */
export function isFavicon(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && new URL(url).pathname === '/favicon.ico';
}
