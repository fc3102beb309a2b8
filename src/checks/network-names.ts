import { SOCIAL_NETWORKS } from '../data/social-networks.ts';

const NAMES = new Map(SOCIAL_NETWORKS.map(({ id, name }) => [id, name]));

/** The networks as people call them, each once: "Facebook, Instagram". */
export function networkNames(links: readonly { readonly network: string }[]): string {
  return [...new Set(links.map(({ network }) => NAMES.get(network) ?? network))].join(', ');
}
