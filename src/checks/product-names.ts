/** Product names, each once: "GA4, Meta Pixel". */
export function productNames(products: readonly { readonly product: string }[]): string {
  return [...new Set(products.map(({ product }) => product))].join(', ');
}
