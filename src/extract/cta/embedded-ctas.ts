import { SHOWN_BOOKING_VENDORS } from '../../data/booking-vendors.ts';
import { ORDER_VENDORS } from '../../data/order-vendors.ts';
import type { Signature } from '../../data/signature.ts';
import type { CtaKind } from '../../model/facts.ts';
import type { Site } from '../../page/site.ts';
import { type FoundProduct, productFinder } from '../vendors/find-products.ts';
import type { CtaItem } from './cta-item.ts';

/** Booking and ordering widgets of vendors: loaded or framed on the page, not merely linked (links are controls). */
const FINDERS: readonly (readonly [CtaKind, (site: Site) => readonly FoundProduct<Signature>[]])[] = [
  ['book', productFinder(SHOWN_BOOKING_VENDORS, { styles: 'ignored' })],
  ['order', productFinder(ORDER_VENDORS, { styles: 'ignored' })],
];

/** Invitations that a vendor's widget makes. */
export function findEmbeddedCtas(site: Site): readonly (CtaItem & { readonly strength: 'leads' })[] {
  return FINDERS.flatMap(([kind, find]) =>
    find(site).flatMap(({ row, seen }) => {
      const embedded = seen.filter(({ how }) => how !== 'link' && how !== 'image');
      if (embedded.length === 0) return [];
      return [
        {
          value: { kind, label: row.product, target: '', element: 'widget', place: 'unknown' } as const,
          confidence: 0.9,
          seen: embedded,
          because: ['vendor'],
          strength: 'leads',
        } as const,
      ];
    }),
  );
}
