/** Input fields that a column can be understood as; `--map "Header=field"` takes the same names. */
export const INPUT_FIELDS = [
  'id',
  'name',
  'website',
  'city',
  'province',
  'street',
  'postalCode',
  'country',
  'sector',
  'nace',
  'phone',
  'email',
  'pec',
  'vatNumber',
] as const;
export type InputField = (typeof INPUT_FIELDS)[number];
