import { createHash } from 'node:crypto';
import type { Words } from '../../i18n/words.ts';
import { type Brand, brandStyle } from '../brand.ts';
import { spriteSheet } from '../picture/icons.ts';
import { type Html, html, markupOf, trusted } from './html.ts';
import { linkTo } from './link.ts';

export interface PageParts {
  readonly title: string;
  readonly words: Words;
  readonly brand: Brand | null;
  /** What stands at the right end of the header: the date. */
  readonly aside: string;
  readonly styles: string;
  readonly main: Html;
  /** Code of the page's one script; null for a page without. */
  readonly script?: string | null;
  /** Shows other pages of its own folder in a frame; nothing else may stand in one. */
  readonly frames?: boolean;
  /** JSON for the script, as a data block. */
  readonly data?: string | null;
}

/** A whole page in one file: no request goes out from it, and its policy allows only its own style and script. */
export function renderDocument(parts: PageParts): string {
  const { words, brand, script = null } = parts;
  const styles = parts.styles + brandStyle(brand);
  return markupOf(html`<!doctype html>
<html lang="${words.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles, script, parts.frames === true)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<title>${parts.title}</title>
<style>${trusted(styles)}</style>
</head>
<body>
<a class="skip" href="#main">${words.page.skip}</a>
${spriteSheet()}
${header(parts)}
<main id="main">${parts.main}</main>
${footer(words, brand)}
${parts.data && html`<script type="application/json" id="data">${trusted(dataBlock(parts.data))}</script>`}
${script && html`<script>${trusted(script)}</script>`}
</body>
</html>
`);
}

/** CSP by hash (w3.org/TR/CSP3): whatever else might slip into the page is neither applied nor run nor fetched. */
function policy(styles: string, script: string | null, frames: boolean): string {
  const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const scripts = script === null ? '' : ` script-src ${hash(script)};`;
  return `default-src 'none'; style-src ${hash(styles)};${scripts}${frames ? " frame-src 'self';" : ''} img-src data:; base-uri 'none'; form-action 'none'`;
}

/** JSON that cannot end its script element or open a comment in it. */
function dataBlock(json: string): string {
  return json.replace(/</g, '\\u003c').replace(/\u2028|\u2029/g, ' ');
}

function header({ brand, aside, words }: PageParts): Html {
  const name = brand
    ? html`${brand.logo && html`<img src="${brand.logo}" alt="" height="36">`}<span>${brand.name}</span>`
    : html`<svg class="icon" aria-hidden="true"><use href="#i-window"/></svg><span>Vetrina</span>`;
  return html`<header class="top"><div class="wrap"><p class="brand">${name}</p><p class="top-aside"><span>${words.page.eyebrow}</span> <span>${aside}</span></p></div><div class="awning" aria-hidden="true"></div></header>`;
}

function footer(words: Words, brand: Brand | null): Html {
  const call = brand?.cta && html`<a class="button" href="${brand.cta.href}" rel="noopener noreferrer">${brand.cta.label}</a>`;
  const who =
    brand &&
    html`<p class="footer-brand"><strong>${brand.name}</strong>${brand.contact && html`<br>${brand.contact}`}${brand.site && html`<br>${linkTo(brand.site)}`}</p>`;
  const made = brand?.hideMaker ? null : html`<p class="made">${words.page.footer}</p>`;
  return html`<footer class="bottom"><div class="wrap">${who}${call}${made}</div></footer>`;
}
