import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';

export type CtaItem = Item<FactValue<'ctas'>> & { readonly because: readonly string[] };
