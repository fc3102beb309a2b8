/** Companies and authorities whose policies other policies refer to: the name in their domains, without the suffix. */
const OTHERS: readonly string[] = (
  'google facebook instagram apple microsoft mozilla youtube twitter x linkedin adobe paypal stripe cloudflare hotjar opera whatsapp meta ' +
  'tripadvisor booking pinterest tiktok vimeo openstreetmap doctolib formspree addthis sharethis wordpress automattic godaddy wix shopify ' +
  'mailchimp sendinblue brevo aboutcookies allaboutcookies youronlinechoices garanteprivacy aepd cnil e-recht24 bfdi.bund dataprotection ico.org ' +
  'etracker matomo piwik econda mouseflow statcounter histats shinystat quantcast comscore criteo outbrain taboola yandex hubspot activecampaign ' +
  'getresponse cleverreach rapidmail newsletter2go sendgrid mailjet mailerlite klaviyo zendesk intercom tawk crisp userlike smartsupp livechat livechatinc ' +
  'calendly typeform jotform klarna amazon ebay etsy trustpilot provenexpert trustedshops elfsight trustindex spotify soundcloud issuu flickr tumblr xing ' +
  'dailymotion fontawesome typekit jsdelivr bootstrapcdn akamai fastly sentry newrelic friendlycaptcha hcaptcha recaptcha usercentrics aboutads ' +
  'networkadvertising privacyshield dataprivacyframework adsimple datenschutz-generator dsb.gv edoeb.admin garante-privacy'
).split(' ');

/** Hosts of policies that are not those of the site, under any suffix. */
export const POLICIES_OF_OTHERS = new RegExp(
  `(?:^|\\.)(?:${OTHERS.map((name) => name.replaceAll('.', '\\.')).join('|')})\\.[a-z.]{2,10}$`,
  'i',
);

/** Hosts on which a business keeps documents of its own. */
export const OWN_DOCUMENTS = /^(?:docs|drive|sites)\.google\.com$/;
