import { mailAddress } from './mail-address.ts';

/** Cloudflare's e-mail protection: hexadecimal bytes, each XORed with the first. */
export function decodeCloudflare(hex: string): string | null {
  if (!/^[0-9a-f]{6,400}$/i.test(hex) || hex.length % 2 !== 0) return null;
  const bytes = Buffer.from(hex, 'hex');
  const key = bytes[0] ?? 0;
  return mailAddress(
    Buffer.from(bytes.subarray(1).map((byte) => byte ^ key))
      .toString('utf8')
      .split('?')[0] ?? '',
  );
}

export function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}

/** The three alphabets that TYPO3 rotates (`linkTo_UnCryptMailto`), from its own script. */
const TYPO3_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
];

const SCHEME = 'mailto:';

/** Undoes TYPO3's rotation by trying each offset until `mailto:` appears; null when none does. */
export function decodeTypo3(text: string): string | null {
  if (text.length < SCHEME.length) return null;
  for (let offset = -25; offset <= 25; offset++) {
    const decoded = [...text].map((char) => rotate(char.charCodeAt(0), offset)).join('');
    if (decoded.startsWith(SCHEME)) return mailAddress(decoded.slice(SCHEME.length).split('?')[0] ?? '');
  }
  return null;
}

function rotate(code: number, offset: number): string {
  const range = TYPO3_RANGES.find(([first, last]) => code >= first && code <= last);
  if (!range) return String.fromCharCode(code);
  const [first, last] = range;
  const size = last - first + 1;
  return String.fromCharCode(first + ((((code - first + offset) % size) + size) % size));
}

/** Text written backwards and shown forwards by `direction: rtl`; null unless only the reverse is an address. */
export function decodeReversed(text: string): string | null {
  return mailAddress(text) ? null : mailAddress([...text].reverse().join(''));
}
