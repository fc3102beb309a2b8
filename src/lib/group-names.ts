/**
 * Before Node 23 an expression may not have two groups of one name, not even in branches of which only one can match. `numberGroups` calls the
 * second `(?<town>…)` of a source `town_2`; `groupsOf` reads a match as if all had kept their name: of one name, the first that took part.
 */
export function numberGroups(source: string): string {
  const seen = new Map<string, number>();
  return source.replace(/\(\?<([A-Za-z]\w*)>/g, (group, name: string) => {
    const place = (seen.get(name) ?? 0) + 1;
    seen.set(name, place);
    return place === 1 ? group : `(?<${name}_${place}>`;
  });
}

export function groupsOf({ groups = {} }: RegExpExecArray | RegExpMatchArray): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, text] of Object.entries(groups)) if (text !== undefined) found[name.replace(/_\d+$/, '')] ??= text;
  return found;
}
