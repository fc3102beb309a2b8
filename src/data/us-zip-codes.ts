/** First digits of the ZIP codes of each state (pe.usps.com, publication 65): "Assemini, CA 09032" lies in no California. */
const FIRST_DIGITS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['0', 'CT MA ME NH NJ PR RI VT VI AE'],
      ['1', 'DE PA'],
      ['01', 'NY'],
      ['2', 'DC MD NC SC VA WV'],
      ['25', 'DC'],
      ['3', 'AL FL GA MS TN AA'],
      ['4', 'IN KY MI OH'],
      ['5', 'IA MN MT ND SD WI'],
      ['6', 'IL KS MO NE'],
      ['7', 'AR LA OK'],
      ['78', 'TX'],
      ['8', 'AZ CO ID NM NV UT WY'],
      ['9', 'AK CA HI OR WA GU AP'],
    ] as const
  ).flatMap(([digits, states]) => states.split(' ').map((state) => [state, digits])),
);

/** Whether a ZIP code can be of a state, told by its two letters; true where the state is not known by them. */
export function isZipOf(state: string, code: string): boolean {
  return FIRST_DIGITS[state]?.includes(code.charAt(0)) ?? true;
}
