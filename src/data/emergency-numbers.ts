/** Numbers of emergency and public services, dialled as they are. Sources: national lists of short codes. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(
  (
    '112 110 113 114 115 117 118 119 911 999 100 101 102 103 104 105 106 108 111 116 116117 116000 116111 116123 144 145 147 15 16 17 18 ' +
    '061 062 091 092 016 1006 1515 1530 1522 19696 3919 3114 1544 1412 988 811 311 211 511 711'
  ).split(' '),
);
