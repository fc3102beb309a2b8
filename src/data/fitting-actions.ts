import type { Sector } from '../model/business.ts';
import type { CtaKind } from '../model/facts.ts';

/** The calls to action that customers of each sector come for. Nothing can be said of `generic`. */
export const FITTING_ACTIONS: Readonly<Record<Sector, readonly CtaKind[]>> = {
  restaurant: ['book', 'order', 'buy', 'quote'],
  lodging: ['book'],
  shop: ['buy', 'order', 'book'],
  professional: ['book', 'contact', 'call', 'quote', 'chat'],
  health: ['book', 'call'],
  beauty: ['book', 'call', 'buy'],
  crafts: ['quote', 'call', 'contact', 'chat', 'book'],
  manufacturing: ['quote', 'contact', 'download'],
  tourism: ['book', 'buy', 'quote'],
  real_estate: ['contact', 'call', 'book', 'quote', 'chat', 'signup'],
  generic: [],
};
