/** Remembers the result of `compute` for each object it is asked about, for as long as that object lives. */
export function oncePer<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const result = compute(key);
    known.set(key, result);
    return result;
  };
}

/**
 * The same, but what is large is held weakly: it lasts as long as somebody uses it, and is computed again when it was asked
 * for after the memory had been needed elsewhere.
 */
export function oncePerWhileUsed<K extends object, T extends object>(
  compute: (key: K) => T,
  isLarge: (key: K) => boolean,
): (key: K) => T {
  const small = oncePer(compute);
  const large = new WeakMap<K, WeakRef<T>>();
  return (key) => {
    if (!isLarge(key)) return small(key);
    const result = large.get(key)?.deref() ?? compute(key);
    large.set(key, new WeakRef(result));
    return result;
  };
}
