/** Where visitors give money to a cause: `host` or `host/path`, subdomains included. */
export const DONATION_SITES: readonly { readonly name: string; readonly hosts: readonly string[] }[] = [
  { name: 'PayPal', hosts: ['paypal.com/donate'] },
  { name: 'GoFundMe', hosts: ['gofundme.com'] },
  { name: 'Donorbox', hosts: ['donorbox.org'] },
  { name: 'betterplace.org', hosts: ['betterplace.org'] },
  { name: 'HelloAsso', hosts: ['helloasso.com'] },
  { name: 'Rete del Dono', hosts: ['retedeldono.it'] },
  { name: 'Stripe', hosts: ['donate.stripe.com'] },
  { name: 'Buy Me a Coffee', hosts: ['buymeacoffee.com'] },
  { name: 'JustGiving', hosts: ['justgiving.com'] },
  { name: 'Teaming', hosts: ['teaming.net'] },
];
