import type { Signature } from '../signature.ts';

export interface BookingVendor extends Signature {
  /** What is booked. `portal` is a marketplace: the visitor books there, on its terms. */
  readonly books: 'room' | 'table' | 'appointment' | 'ticket' | 'any';
}

/** A vendor whose pages are framed and linked at the same addresses. */
export const both = (product: string, books: BookingVendor['books'], ...addresses: readonly string[]): BookingVendor => ({
  product,
  books,
  loads: addresses,
  links: addresses,
});
