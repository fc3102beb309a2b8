/** Resolves a reference; null when it is not an address at all. */
export function resolve(reference: string, base: URL): URL | null {
  return reference && URL.canParse(reference, base.href) ? new URL(reference, base) : null;
}
