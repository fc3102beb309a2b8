/** Shapes that addresses have in one country only: postal codes with letters, states and provinces beside codes. */
export const ADDRESS_SHAPES: readonly (readonly [country: string, shape: RegExp])[] = [
  ['IT', /\b\d{5} [A-ZÀ-Ú][\p{L}' ]{1,30} \([A-Z]{2}\)/u],
  ['GB', /\b(?:England|Scotland|Wales|Northern Ireland|UK)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}\b/],
  ['IE', /\bCo\. (?:Dublin|Cork|Galway|Kerry|Clare|Mayo|Wicklow|Kildare|Donegal)\b|\bIreland\b/],
  [
    'US',
    /\bU\.?S\.?A\b|\bUnited States\b|\b(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? \d{5}\b/,
  ],
  ['CA', /\bCanada\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/],
  ['AU', /\bAustralia\b|\b(?:NSW|VIC|QLD|TAS|ACT) \d{4}\b/],
  ['NL', /\b\d{4} [A-Z]{2} {1,2}[A-Z][a-z]/],
  ['ES', /\bS\.L\.(?:U\.)?(?=[\s,]|$)|\bTfno\b/],
  ['BR', /\bCEP:? ?\d{5}-\d{3}\b/i],
  ['PT', /\b\d{4}-\d{3} [A-Z]/],
];
