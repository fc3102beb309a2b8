/**
 * Countries whose law asks for a privacy notice and for consent before tracking: EU and EEA (GDPR, ePrivacy directive), the
 * United Kingdom (UK GDPR, PECR). Switzerland asks for the notice only (revDSG).
 */
export const CONSENT_COUNTRIES: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO GB'.split(' ');
export const PRIVACY_COUNTRIES: readonly string[] = [...CONSENT_COUNTRIES, 'CH'];
