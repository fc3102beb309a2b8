import { fillTemplate } from '../i18n/fill-template.ts';
import type { AuditRecord } from '../model/record.ts';
import { firstActions } from './business/actions.ts';
import { changesSection } from './business/changes-section.ts';
import { addressNote, glossarySection, methodSection, pagesSection, picturesSection } from './business/closing.ts';
import { contactsSection, hasContacts } from './business/contacts.ts';
import { customerPath } from './business/customer-path.ts';
import { firstScreen } from './business/first-screen.ts';
import { mixSection } from './business/mix-section.ts';
import { outcomeForm } from './business/outcome-form.ts';
import { peersSection } from './business/peers-section.ts';
import { speedSection } from './business/speed-section.ts';
import { stageSection, stagesWithFindings } from './business/stage-section.ts';
import { type BusinessPageOptions, type View, viewOf } from './business/view.ts';
import { renderDocument } from './page/document.ts';
import { type Html, html } from './page/html.ts';
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
    main: html`<div class="wrap">${firstScreen(view)}${record.outcome.outcome === 'ok' ? reportOfSite(view) : reportWithoutSite(view)}</div>`,
  });
}

function reportOfSite(view: View): Html {
  const stages = stagesWithFindings(view).map((stage) => stageSection(view, stage));
  return html`${customerPath(view)}${firstActions(view)}${changesSection(view)}${mixSection(view)}${picturesSection(view)}${stages}${speedSection(view)}${peersSection(view)}${contactsSection(view)}${pagesSection(view)}${addressNote(view)}${glossarySection(view)}${methodSection(view)}`;
}

/** No advice on a website that was not seen or is not there: its own checklist, and what is known all the same. */
function reportWithoutSite(view: View): Html {
  return html`${outcomeForm(view)}${changesSection(view)}${picturesSection(view)}${hasContacts(view) && contactsSection(view)}${view.record.pages.length > 0 && pagesSection(view)}${methodSection(view)}`;
}
