import { type PageElement, textOf } from './page-tree.ts';

/** A JSON-LD object with its types; `@graph`, arrays and nested objects are unfolded into nodes of their own. */
export interface JsonLdNode {
  /** schema.org names without the address: `Restaurant`, `PostalAddress`. */
  readonly types: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
  /** Types of the objects that it stands in, outermost first. */
  readonly within: readonly string[];
}

/** Reads every `application/ld+json` script; broken JSON is mended where the meaning is plain, else left out. */
export function parseJsonLd(scripts: readonly PageElement[]): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of scripts) {
    if (!/ld\+json/i.test(script.attribs.type ?? '')) continue;
    const data = parseTolerantly(textOf(script));
    if (data !== undefined) unfold(data, nodes);
  }
  return nodes;
}

function parseTolerantly(text: string): unknown {
  const body = text
    .replace(/^[\s\ufeff]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)?/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)?[\s;]*$/, '');
  for (const attempt of [
    body,
    body.replace(/[\u0000-\u001f]+/g, ' '),
    body.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt is more tolerant
    }
  }
  return undefined;
}

function unfold(data: unknown, nodes: JsonLdNode[]): void {
  const stack: { value: unknown; within: readonly string[] }[] = [{ value: data, within: [] }];
  for (let top = stack.pop(); top && nodes.length < 2000; top = stack.pop()) {
    const { value, within } = top;
    if (Array.isArray(value)) for (const item of value.slice(0, 500).reverse()) stack.push({ value: item, within });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const record = value as Record<string, unknown>;
    const types = [record['@type']].flat().filter((type): type is string => typeof type === 'string');
    const names = types.map((type) => type.replace(/^.*[/#:]/, ''));
    if (names.length > 0) nodes.push({ types: names, value: record, within });
    for (const item of Object.values(record).reverse())
      if (typeof item === 'object' && item !== null) stack.push({ value: item, within: [...within, ...names].slice(-8) });
  }
}
