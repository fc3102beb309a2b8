import { fillTemplate } from '../i18n/fill-template.ts';
import type { AuditRecord } from '../model/record.ts';
import { type BusinessPageOptions, viewOf } from './business/view.ts';
import { editions } from './owner/owner-edition.ts';
import { renderDocument } from './page/document.ts';
import { html } from './page/html.ts';
import { BUSINESS_STYLES } from './styles.ts';

export type { BusinessPageOptions } from './business/view.ts';

/** The report of one business: one self-contained HTML file without scripts. Pure. */
export function businessPage(record: AuditRecord, options: BusinessPageOptions): string {
  const view = viewOf(record, options);
  const { words, formats, name } = view;
  return renderDocument({
    title: fillTemplate(words.page.title, { name }),
    words,
    brand: options.brand,
    aside: fillTemplate(words.page.lookedAt, { date: formats.date(record.auditedAt) }),
    styles: BUSINESS_STYLES,
    main: html`<div class="wrap">${editions(view)}</div>`,
  });
}
