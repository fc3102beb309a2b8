/** Computes when it is first asked, and then knows. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly result: T } | null = null;
  return () => {
    known ??= { result: compute() };
    return known.result;
  };
}
