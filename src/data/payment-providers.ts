import type { Signature } from './signature.ts';

export interface PaymentProvider extends Signature {
  /** As its logo is named in file names and alternative texts, folded; whole words. */
  readonly logo?: readonly string[];
}

/** Ways to pay online: the scripts of the providers, their payment links, and the logos that shops show. */
export const PAYMENT_PROVIDERS: readonly PaymentProvider[] = [
  {
    product: 'PayPal',
    loads: ['paypal.com/sdk', 'paypal.com/cgi-bin/webscr', 'paypal.com/donate', 'paypalobjects.com', 'www.paypal.com/ncp'],
    links: ['paypal.me', 'paypal.com/paypalme', 'paypal.com/ncp', 'paypal.com/donate', 'paypal.com/cgi-bin'],
    logo: ['paypal', 'pay pal'],
    paths: ['/plugins/woocommerce-paypal-payments/'],
  },
  {
    product: 'Stripe',
    loads: ['js.stripe.com', 'checkout.stripe.com', 'buy.stripe.com'],
    links: ['buy.stripe.com', 'checkout.stripe.com', 'donate.stripe.com'],
    logo: ['stripe'],
    paths: ['/plugins/woocommerce-gateway-stripe/'],
  },
  {
    product: 'Nexi',
    loads: ['ecommerce.nexi.it', 'xpaysandbox.nexigroup.com', 'xpay.nexigroup.com'],
    logo: ['nexi', 'xpay'],
    paths: ['/plugins/cartasi-x-pay/'],
  },
  {
    product: 'Satispay',
    loads: ['online.satispay.com', 'satispay.com'],
    links: ['tag.satispay.com', 'web.satispay.com'],
    logo: ['satispay'],
  },
  { product: 'Scalapay', loads: ['cdn.scalapay.com'], logo: ['scalapay'] },
  { product: 'Klarna', loads: ['klarna.com', 'klarnacdn.net', 'klarnaservices.com'], logo: ['klarna'] },
  { product: 'Mollie', loads: ['js.mollie.com'], paths: ['/plugins/mollie-payments-for-woocommerce/'], logo: ['mollie'] },
  { product: 'Braintree', loads: ['js.braintreegateway.com'] },
  { product: 'Adyen', loads: ['checkoutshopper-live.adyen.com', 'adyen.com'] },
  { product: 'Square', loads: ['web.squarecdn.com', 'js.squareup.com'], links: ['square.link', 'checkout.square.site'] },
  { product: 'SumUp', loads: ['gateway.sumup.com'], links: ['pay.sumup.com', 'sumup.link'] },
  { product: 'Redsys', loads: ['sis.redsys.es'], logo: ['redsys'] },
  { product: 'Bizum', logo: ['bizum'] },
  { product: 'Alma', loads: ['cdn.jsdelivr.net/npm/@alma'], logo: ['alma'] },
  { product: 'PayPlug', loads: ['cdn.payplug.com'], logo: ['payplug'] },
  {
    product: 'Amazon Pay',
    loads: ['static-eu.payments-amazon.com', 'static-na.payments-amazon.com'],
    logo: ['amazon pay', 'amazonpay'],
  },
  { product: 'Apple Pay', logo: ['apple pay', 'applepay'] },
  { product: 'Google Pay', loads: ['pay.google.com/gp'], logo: ['google pay', 'googlepay', 'gpay'] },
  { product: 'Visa', logo: ['visa'] },
  { product: 'Mastercard', logo: ['mastercard', 'master card'] },
  { product: 'American Express', logo: ['american express', 'amex'] },
  { product: 'Maestro', logo: ['maestro'] },
  { product: 'Postepay', logo: ['postepay'] },
  { product: 'giropay', logo: ['giropay'] },
  { product: 'SOFORT', logo: ['sofortuberweisung'] },
  { product: 'iDEAL', logo: ['ideal payment'] },
  { product: 'HeyLight', loads: ['heylight.com', 'widget.heidipay.com'], logo: ['heylight', 'heidipay'] },
  { product: 'Soisy', loads: ['cdn.soisy.it', 'soisy.it'], logo: ['soisy'] },
];
