import { withPlainStrings } from './plain-strings.ts';

/** More code than this is a library; addresses are joined in short scripts beside the place where they are shown. */
const LONGEST_SCRIPT = 60_000;
const TOKEN =
  /"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\\\n]|\\.){0,2000})'|`((?:[^`\\]|\\.){0,2000})`|([A-Za-z_$][\w$]{0,60})|(\+=|[+=;,()[\]{}:.])|\S/g;

interface Token {
  readonly kind: 'string' | 'template' | 'name' | 'mark';
  readonly text: string;
}

/**
 * Reads the strings that plain inline code joins: `var a = 'info' + '@' + 'x.it'`, `a += '.it'`, `document.write(u + '@' + d)`,
 * templates with known names, `['info', 'x.it'].join('@')`. No code runs; a name that is not known leaves a gap.
 * Gives each joined string of at least two parts.
 */
export function joinedStrings(code: string): readonly string[] {
  if (code.length > LONGEST_SCRIPT || !/[+`]|join|concat|reverse|replace/.test(code)) return [];
  const plain = withPlainStrings(code);
  const tokens = readTokens(plain.code);
  const known = new Map<string, string>();
  const joined: string[] = [...plain.made];
  for (let i = 0; i < tokens.length; i++) {
    const array = readJoinedArray(tokens, i);
    const sum = array ?? readSum(tokens, i, known);
    if (!sum) continue;
    remember(tokens, i, { text: sum.text, known });
    if (sum.parts > 1) joined.push(sum.text);
    i = sum.last;
  }
  return joined;
}

function readTokens(code: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [whole, double, single, template, name] of code.matchAll(TOKEN)) {
    if (double !== undefined || single !== undefined)
      tokens.push({ kind: 'string', text: withoutEscapes(double ?? single ?? '') });
    else if (template !== undefined) tokens.push({ kind: 'template', text: template });
    else tokens.push({ kind: name === undefined ? 'mark' : 'name', text: whole });
  }
  return tokens;
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gi, (_, byte, unit, char) =>
    byte || unit ? String.fromCharCode(Number.parseInt(byte ?? unit, 16)) : char,
  );
}

interface Sum {
  readonly text: string;
  readonly parts: number;
  readonly last: number;
}

/** A gap that no address can hold. */
const GAP = ' ';

function readSum(tokens: readonly Token[], first: number, known: ReadonlyMap<string, string>): Sum | null {
  let text = '';
  let parts = 0;
  let last = first;
  for (let i = first; i < tokens.length; i += 2) {
    const token = tokens[i];
    const value = token && textOf(token, tokens[i + 1], known);
    if (value === null || value === undefined) break;
    text += value;
    parts += token?.kind === 'template' && token.text.includes('${') ? 2 : 1;
    last = i;
    if (tokens[i + 1]?.text !== '+' || tokens[i + 1]?.kind !== 'mark') break;
  }
  return parts > 0 ? { text, parts, last } : null;
}

function textOf(token: Token, next: Token | undefined, known: ReadonlyMap<string, string>): string | null {
  if (token.kind === 'string') return token.text;
  if (token.kind === 'template') return token.text.replace(/\$\{\s*([\w$]{1,60})\s*\}/g, (_, name) => known.get(name) ?? GAP);
  if (token.kind !== 'name' || next?.text === '(' || next?.text === '=' || next?.text === '+=') return null;
  return known.get(token.text) ?? (next?.text === '+' ? GAP : null);
}

function remember(tokens: readonly Token[], first: number, { text, known }: { text: string; known: Map<string, string> }): void {
  const [name, sign] = [tokens[first - 2], tokens[first - 1]];
  if (name?.kind !== 'name' || tokens[first - 3]?.text === '.') return;
  if (sign?.text === '=') known.set(name.text, text);
  if (sign?.text === '+=') known.set(name.text, (known.get(name.text) ?? '') + text);
}

/** `['info', 'rossi.it'].join('@')`. */
function readJoinedArray(tokens: readonly Token[], first: number): Sum | null {
  if (tokens[first]?.text !== '[' || tokens[first]?.kind !== 'mark') return null;
  const items: string[] = [];
  let i = first + 1;
  for (; tokens[i]?.kind === 'string' && items.length < 20; i += 2) {
    items.push(tokens[i]?.text ?? '');
    if (tokens[i + 1]?.text !== ',') break;
  }
  const [close, dot, join, open, glue] = tokens.slice(i + 1, i + 6);
  if (close?.text !== ']' || dot?.text !== '.' || join?.text !== 'join' || open?.text !== '(' || glue?.kind !== 'string')
    return null;
  return { text: items.join(glue.text), parts: items.length, last: i + 5 };
}
