/**
 * How a product of somebody else's shows itself on a page; any one sign is enough. Rows of the vendor tables have this shape,
 * so that a new vendor is one row. Signs come from the vendors' own embedding guides and from pages that use them.
 */
export interface Signature {
  /** Display name. */
  readonly product: string;
  /** Addresses that the page loads, frames, or sends a form to: `host` or `host/path`, subdomains included. */
  readonly loads?: readonly string[];
  /** Addresses that visitors are sent to. */
  readonly links?: readonly string[];
  /** Parts of the paths of scripts, styles, pictures and forms, whatever the host: `/wp-content/plugins/woocommerce/`. */
  readonly paths?: readonly string[];
  /** Words of inline scripts. */
  readonly code?: readonly string[];
  /** `#id`, `.class`, `[attribute]` or `[data-hook=value]` of any element; a final `*` stands for any ending. */
  readonly marks?: readonly string[];
  /** Beginnings of the generator meta tag, lower case. */
  readonly generator?: readonly string[];
  /** Beginnings of cookie names. */
  readonly cookies?: readonly string[];
  /** `name: beginning of value` of response headers, lower case; an empty value means that the header is there. */
  readonly headers?: readonly string[];
}
