/** Product names, each once: "GA4, Meta Pixel". The sentence around them says which of them no longer work. */
export function productNames(products: readonly { readonly product: string }[]): string {
  return [...new Set(products.map(({ product }) => product.replace(/ \(dead\)$/, '')))].join(', ');
}
