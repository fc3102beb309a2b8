/** Domains whose mailboxes are of site builders, hosts, registrars, error trackers, privacy tools and public bodies: never the business's own. */
export const VENDOR_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'sentry.io wixpress.com wix.com squarespace.com godaddy.com secureserver.net wordpress.com wordpress.org automattic.com shopify.com jimdo.com weebly.com ' +
    'webflow.com webnode.com strikingly.com hubspot.com mailchimp.com cloudflare.com w3.org schema.org jquery.com googleapis.com google.com gstatic.com ' +
    'facebook.com instagram.com meta.com twitter.com x.com apple.com microsoft.com adobe.com github.com gitlab.com npmjs.com mozilla.org fontawesome.com ' +
    'iubenda.com cookiebot.com onetrust.com termly.io usercentrics.com complianz.io cookieyes.com ' +
    'aruba.it staff.aruba.it register.it netsons.com serverplan.com siteground.com ovh.net ovhcloud.com ovh.com ionos.it ionos.de ionos.fr ionos.es ionos.com 1und1.de strato.de ' +
    'hetzner.com gandi.net o2switch.fr planethoster.com infomaniak.com hostinger.com namecheap.com bluehost.com dreamhost.com raidboxes.de all-inkl.com mittwald.de ' +
    'garanteprivacy.it gpdp.it cnil.fr aepd.es ico.org.uk edps.europa.eu edpb.europa.eu ec.europa.eu europa.eu datenschutz.de bfdi.bund.de ' +
    'agcm.it agcom.it consob.it ivass.it booking.com airbnb.com tripadvisor.com thefork.it thefork.com paypal.com stripe.com satispay.com'
  ).split(' '),
);
