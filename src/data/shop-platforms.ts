import type { Signature } from './signature.ts';

export interface ShopPlatform extends Signature {
  /** Being there at all means that goods can be bought here; a plugin such as WooCommerce may be installed and unused. */
  readonly alwaysSells?: true;
}

/** Software of online shops, with the signs that it is at work on this page. */
export const SHOP_PLATFORMS: readonly ShopPlatform[] = [
  {
    product: 'WooCommerce',
    paths: ['/plugins/woocommerce/', '/plugins/woo-'],
    marks: ['.woocommerce', '.woocommerce-page', '.woocommerce-js', '.wc-block-grid', '.add_to_cart_button'],
    code: ['wc_add_to_cart_params', 'woocommerce_params'],
    cookies: ['woocommerce_'],
    generator: ['woocommerce'],
  },
  {
    product: 'Shopify',
    loads: ['cdn.shopify.com/s/files', 'cdn.shopify.com/shopifycloud', 'sdks.shopifycdn.com'],
    links: ['myshopify.com'],
    code: ['Shopify.shop =', 'ShopifyBuy.'],
    marks: ['#shopify-section-header', '.shopify-section'],
    headers: ['x-shopify-stage: ', 'x-shopid: '],
    alwaysSells: true,
  },
  {
    product: 'PrestaShop',
    generator: ['prestashop'],
    code: ['var prestashop =', 'prestashop = {'],
    paths: ['/modules/ps_shoppingcart/', '/modules/blockcart/'],
    cookies: ['PrestaShop-'],
    alwaysSells: true,
  },
  {
    product: 'Magento',
    paths: ['/skin/frontend/', '/js/mage/', '/Magento_'],
    marks: ['[data-mage-init]'],
    code: ['Mage.Cookies', 'x-magento-init'],
    cookies: ['mage-'],
    alwaysSells: true,
  },
  { product: 'OpenCart', paths: ['/catalog/view/theme/', '/catalog/view/javascript/'], cookies: ['OCSESSID'], alwaysSells: true },
  {
    product: 'Shopware',
    generator: ['shopware'],
    paths: ['/bundles/storefront/', '/themes/Frontend/'],
    marks: ['.is--ctl-index'],
    alwaysSells: true,
  },
  {
    product: 'Ecwid',
    loads: ['app.ecwid.com', 'ecwid.com'],
    code: ['xProductBrowser(', 'Ecwid.init('],
    marks: ['.ecwid', '.ec-cart-widget'],
    alwaysSells: true,
  },
  {
    product: 'Snipcart',
    loads: ['cdn.snipcart.com'],
    marks: ['.snipcart-add-item', '.snipcart-checkout', '#snipcart'],
    alwaysSells: true,
  },
  {
    product: 'Wix Stores',
    marks: ['[data-hook=product-list-grid-item]', '[data-hook=cart-icon-button]', '[data-hook=add-to-cart]'],
    loads: ['ecom.wixapps.net'],
  },
  { product: 'Squarespace Commerce', marks: ['.sqs-add-to-cart-button', '.sqs-custom-cart'] },
  { product: 'BigCommerce', loads: ['bigcommerce.com/s-', 'cdn11.bigcommerce.com'], alwaysSells: true },
  { product: 'Storeden', loads: ['storeden.com', 'static.storeden.net'], alwaysSells: true },
  { product: 'Jimdo Shop', marks: ['.j-product', '.j-cart-icon'] },
  { product: 'Lightspeed', loads: ['cdn.webshopapp.com', 'shoplightspeed.com'], alwaysSells: true },
  { product: 'Gambio', generator: ['gambio'], paths: ['/GXMainComponents/'], alwaysSells: true },
  { product: 'JTL-Shop', generator: ['jtl-shop'], marks: ['[data-jtl]'], alwaysSells: true },
  { product: 'xt:Commerce', generator: ['xt:commerce', '(c) by xt:commerce'], alwaysSells: true },
  { product: 'OXID', generator: ['oxid'], paths: ['/out/wave/', '/out/azure/'], alwaysSells: true },
  { product: 'VirtueMart', paths: ['/components/com_virtuemart/'] },
  { product: 'HikaShop', paths: ['/media/com_hikashop/'] },
  { product: 'Easy Digital Downloads', paths: ['/plugins/easy-digital-downloads/'], marks: ['.edd-add-to-cart'] },
  { product: 'SumUp Store', links: ['sumupstore.com'], loads: ['sumupstore.com'] },
  { product: 'Square Online', loads: ['square.online', 'editmysite.com/app/store'], links: ['square.site'] },
  { product: 'Big Cartel', loads: ['bigcartel.com'], links: ['bigcartel.com'] },
  { product: 'Tienda Nube', loads: ['tiendanube.com', 'mitiendanube.com'], alwaysSells: true },
  { product: 'Webasyst', loads: ['shop-script.com'] },
  { product: 'nopCommerce', generator: ['nopcommerce'], alwaysSells: true },
  { product: 'Epages', paths: ['/WebRoot/'], loads: ['epages.com'], alwaysSells: true },
  { product: 'Odoo eCommerce', marks: ['.oe_website_sale', '.o_wsale_my_cart'] },
  { product: 'Sellfy', loads: ['sellfy.com'], links: ['sellfy.store'] },
];
