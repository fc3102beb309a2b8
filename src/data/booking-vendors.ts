import { APPOINTMENT_VENDORS } from './booking/appointments.ts';
import { ROOM_VENDORS } from './booking/rooms.ts';
import { TABLE_VENDORS } from './booking/tables.ts';
import { TICKET_VENDORS } from './booking/tickets.ts';
import type { BookingVendor } from './booking/vendor.ts';

/** Engines and portals with which a room, a table, an appointment or a ticket is booked online. */
export const BOOKING_VENDORS: readonly BookingVendor[] = [
  ...ROOM_VENDORS,
  ...TABLE_VENDORS,
  ...APPOINTMENT_VENDORS,
  ...TICKET_VENDORS,
];

/** The same as they show themselves: the script of a plug-in whose form has a mark of its own runs on pages without any form. */
export const SHOWN_BOOKING_VENDORS: readonly BookingVendor[] = BOOKING_VENDORS.map((row) => {
  const { paths, ...shown } = row;
  return paths && row.marks ? shown : row;
});
