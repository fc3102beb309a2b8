const FEW = 4;

/** The first of them, each once; that there are more is shown by dots. */
export function firstFew(labels: readonly string[]): string {
  const distinct = [...new Set(labels)];
  return [...distinct.slice(0, FEW), ...(distinct.length > FEW ? ['…'] : [])].join(', ');
}
