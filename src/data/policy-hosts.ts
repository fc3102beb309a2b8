/** Companies and authorities whose policies other policies refer to: the name in their domains, without the suffix. */
const OTHERS: readonly string[] = (
  'google facebook instagram apple microsoft mozilla youtube twitter x linkedin adobe paypal stripe cloudflare hotjar opera whatsapp meta ' +
  'tripadvisor booking pinterest tiktok vimeo openstreetmap doctolib formspree addthis sharethis wordpress automattic godaddy wix shopify ' +
  'mailchimp sendinblue brevo aboutcookies allaboutcookies youronlinechoices garanteprivacy aepd cnil e-recht24 bfdi.bund dataprotection ico.org'
).split(' ');

/** Hosts of policies that are not those of the site, under any suffix. */
export const POLICIES_OF_OTHERS = new RegExp(
  `(?:^|\\.)(?:${OTHERS.map((name) => name.replaceAll('.', '\\.')).join('|')})\\.[a-z.]{2,10}$`,
  'i',
);

/** Hosts on which a business keeps documents of its own. */
export const OWN_DOCUMENTS = /^(?:docs|drive|sites)\.google\.com$/;
