import { expression, phrases } from '../lib/words.ts';

const GTAG_EVENTS = phrases`
  conversion
  purchase
  generate_lead
  begin_checkout
  add_to_cart
  sign_up
  contact
  book
  booking
  reservation
  submit_form
  form_submit
  lead
  click_to_call
  phone_click
  whatsapp_click
  click_whatsapp
  qualify_lead
  close_convert_lead
  schedule
`;

const LAYER_EVENTS = phrases`
  purchase
  generate_lead
  add_to_cart
  begin_checkout
  form_submit
  formSubmission
  form_submission
  conversion
  lead
  contact
  booking
  click_to_call
  phone_click
  whatsapp_click
`;

/**
 * Code that tells analytics or an advertising network about a contact, a booking or a sale. Group 1 is the event. Names are
 * the vendors' own standard events: https://support.google.com/analytics/answer/9267735 (GA4),
 * https://developers.facebook.com/docs/meta-pixel/reference (Meta).
 */
export const CONVERSION_EVENTS: readonly RegExp[] = [
  expression('g')`gtag\(\s*['"]event['"]\s*,\s*['"](${GTAG_EVENTS})['"]`,
  /fbq\(\s*['"](?:track|trackCustom)['"]\s*,\s*['"](Contact|Lead|Purchase|Schedule|CompleteRegistration|SubmitApplication|InitiateCheckout|AddToCart|Subscribe|FindLocation|CustomizeProduct|Donate)['"]/g,
  expression('g')`dataLayer\.push\(\s*\{[^{}]{0,200}?['"]?event['"]?\s*:\s*['"](${LAYER_EVENTS})['"]`,
  /['"]send_to['"]\s*:\s*['"](AW-\d{8,12}\/[\w-]{6,})['"]/g,
  /send_to\s*:\s*['"](AW-\d{8,12}\/[\w-]{6,})['"]/g,
  /ttq\.track\(\s*['"](Contact|SubmitForm|CompletePayment|PlaceAnOrder|Subscribe|CompleteRegistration|AddToCart)['"]/g,
  /lintrk\(\s*['"](track)['"]\s*,\s*\{\s*conversion_id/g,
  /pintrk\(\s*['"]track['"]\s*,\s*['"](checkout|lead|signup|addtocart)['"]/g,
  /uetq\.push\(\s*['"]event['"]\s*,\s*['"]([\w-]{3,40})['"]/g,
  /ga\(\s*['"]send['"]\s*,\s*['"]event['"]\s*,\s*['"]([^'"]{1,60})['"]/g,
  /_paq\.push\(\s*\[\s*['"](trackGoal|trackEcommerceOrder|trackEvent)['"]/g,
  /googleadservices\.com\/pagead\/conversion\/(\d{8,11}\/?)/g,
];
