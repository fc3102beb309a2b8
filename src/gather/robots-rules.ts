export interface RobotsRule {
  readonly allow: boolean;
  /** As written: `*` is anything, `$` at the end is the end. */
  readonly pattern: string;
}

/**
 * The longest matching rule decides, `allow` when two are equally long; without one all is allowed (RFC 9309 §2.2.2). robots.txt
 * itself may always be fetched.
 */
export function isDisallowed(url: string, rules: readonly RobotsRule[]): boolean {
  const parsed = URL.parse(url);
  if (!parsed || parsed.pathname === '/robots.txt') return false;
  const path = comparable(parsed.pathname + parsed.search)
    .replaceAll('*', '%2A')
    .replaceAll('$', '%24');
  let longest = -1;
  let allowed = true;
  for (const { allow, pattern } of rules) {
    const compared = comparable(pattern);
    const decides = compared.length > longest || (compared.length === longest && allow);
    if (!decides || !matches(path, compared)) continue;
    longest = compared.length;
    allowed = allow;
  }
  return !allowed;
}

/** Literal parts must follow each other: taking each at its first place finds a match if there is any, in linear time. */
function matches(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let position = first.length;
  const last = anchored ? parts.pop() : undefined;
  for (const part of parts) {
    const found = path.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  if (!anchored) return true;
  return last === undefined ? position === path.length : path.length - last.length >= position && path.endsWith(last);
}

/** One spelling for each octet (RFC 9309 §2.2.2): unreserved characters plain, everything else outside ASCII percent-encoded. */
function comparable(path: string): string {
  const encoded = path.replace(/[^\x21-\x7e]+/g, (text) => encodeURIComponent(text.toWellFormed()));
  return encoded.replace(/%([0-9a-f]{2})/gi, (encodedByte, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(character) ? character : encodedByte.toUpperCase();
  });
}
