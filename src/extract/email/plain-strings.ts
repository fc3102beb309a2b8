const STRING = `"((?:[^"\\\\\\n]|\\\\.){0,500})"|'((?:[^'\\\\\\n]|\\\\.){0,500})'`;
const literal = (text: string) => JSON.stringify(text);
const re = (source: string) => new RegExp(source, 'g');

const CODES = /(?:String\s*\.\s*)?fromCharCode\(\s*((?:(?:0x[\da-f]{1,4}|\d{1,5})\s*,?\s*){1,200})\)/gi;
const ENCODED = re(`(?:decodeURIComponent|decodeURI|unescape)\\(\\s*(?:${STRING})\\s*\\)`);
const BASE64 = /(?:window\.)?atob\(\s*["']([\w+/=]{4,400})["']\s*\)/g;
const REVERSED = re(`(?:${STRING})\\s*\\.split\\(\\s*(?:''|"")\\s*\\)\\s*\\.reverse\\(\\s*\\)\\s*\\.join\\(\\s*(?:''|"")\\s*\\)`);
const REPLACED = re(
  `(?:${STRING})\\s*\\.replace(?:All)?\\(\\s*(?:["'/])([^"'/\\n]{1,40})(?:["']|/[gi]{0,2})\\s*,\\s*["']([^"'\\n]{0,10})["']\\s*\\)`,
);
const LIST = re(`([A-Za-z_$][\\w$]{0,40})\\s*=\\s*\\[((?:\\s*(?:${STRING})\\s*,?){1,20})\\]`);
const ITEMS = re(STRING);

interface PlainCode {
  readonly code: string;
  /** Strings that one call made whole: turned round, with a sign put in. */
  readonly made: readonly string[];
}

/**
 * Replaces calls that only make a string of a string by that string: `String.fromCharCode(64)`, `unescape('%40')`, `atob('…')`,
 * `'…'.split('').reverse().join('')`, `'…'.replace('(at)', '@')`, items of a list under a name. No code runs.
 */
export function withPlainStrings(code: string): PlainCode {
  const made: string[] = [];
  const keep = (text: string) => {
    made.push(text);
    return literal(text);
  };
  const plain = code
    .replace(CODES, (whole, codes: string) => {
      const numbers = codes.split(',').map((each) => Number(each.trim()));
      return numbers.every((number) => Number.isInteger(number) && number <= 0xffff)
        ? literal(String.fromCharCode(...numbers))
        : whole;
    })
    .replace(ENCODED, (whole, double?: string, single?: string) => decoded(double ?? single ?? '') ?? whole)
    .replace(BASE64, (_, text: string) => literal(Buffer.from(text, 'base64').toString('latin1')))
    .replace(REVERSED, (_, double?: string, single?: string) => keep([...(double ?? single ?? '')].reverse().join('')))
    .replace(REPLACED, (_, double: string | undefined, single: string | undefined, from: string, to: string) =>
      keep((double ?? single ?? '').replaceAll(from.replace(/\\(.)/g, '$1'), to)),
    );
  return { code: withListItems(plain), made };
}

function decoded(text: string): string | null {
  try {
    return literal(decodeURIComponent(text));
  } catch {
    return null;
  }
}

/** `var u = ["info", "x.it"]` … `u.join("@")`, `u[0] + "@" + u[1]`. */
function withListItems(code: string): string {
  let plain = code;
  for (const [, name = '', items = ''] of [...code.matchAll(LIST)].slice(0, 20)) {
    const texts = [...items.matchAll(ITEMS)].map(([, double, single]) => double ?? single ?? '');
    const own = name.replaceAll('$', '\\$');
    plain = plain
      .replace(new RegExp(`(?<![\\w$.])${own}\\s*\\[\\s*(\\d{1,2})\\s*\\](?!\\s*=[^=])`, 'g'), (whole, index: string) => {
        const text = texts[Number(index)];
        return text === undefined ? whole : literal(text);
      })
      .replace(
        new RegExp(`(?<![\\w$.])${own}\\s*\\.\\s*join\\(\\s*(?:${STRING})\\s*\\)`, 'g'),
        (_, double?: string, single?: string) => `${literal(texts.join(double ?? single ?? ','))}+""`,
      );
  }
  return plain;
}
