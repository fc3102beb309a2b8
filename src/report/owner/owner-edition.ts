import { changesSection } from '../business/changes-section.ts';
import { addressNote, glossarySection, methodSection, pagesSection } from '../business/closing.ts';
import { contactsSection, hasContacts } from '../business/contacts.ts';
import { customerPath } from '../business/customer-path.ts';
import { firstScreen } from '../business/first-screen.ts';
import { mixSection } from '../business/mix-section.ts';
import { outcomeForm, whatHappened } from '../business/outcome-form.ts';
import { peersSection } from '../business/peers-section.ts';
import { speedSection } from '../business/speed-section.ts';
import { stageSection, stagesWithFindings } from '../business/stage-section.ts';
import { unknownsSection } from '../business/unknowns-section.ts';
import { verifySection } from '../business/verify-section.ts';
import type { View } from '../business/view.ts';
import { type Html, html } from '../page/html.ts';
import { besideSection } from './beside.ts';
import { doneStrip } from './done-strip.ts';
import { markedPictures } from './marked-pictures.ts';
import { nextStep } from './next-step.ts';
import { ownerActions } from './owner-actions.ts';
import { ownerContacts } from './owner-contacts.ts';

/** Following a link to it opens the annex. */
export const ANNEX_FRAGMENT = '#annex-lead';

/** Two editions in one page: two printed pages for the owner, and folded below them everything for whoever looks after the site. */
export function editions(view: View): Html {
  const seen = view.record.outcome.outcome === 'ok';
  return html`${firstScreen(view)}${seen ? ownersPages(view) : ownersPagesWithoutSite(view)}${annex(view, seen ? annexOfSite(view) : annexWithoutSite(view))}`;
}

function ownersPages(view: View): Html {
  return html`${doneStrip(view)}${customerPath(view)}${ownerActions(view)}<div class="side-by-side">${ownerContacts(view)}${markedPictures(view)}</div><div class="side-by-side">${besideSection(view)}${nextStep(view)}</div>`;
}

/** No advice on a website that was not seen or is not there: its own checklist, and what is known all the same. */
function ownersPagesWithoutSite(view: View): Html {
  return html`${doneStrip(view)}${outcomeForm(view)}<div class="side-by-side">${hasContacts(view) && ownerContacts(view)}${markedPictures(view)}</div>${nextStep(view)}`;
}

function annexOfSite(view: View): Html {
  const stages = stagesWithFindings(view).map((stage) => stageSection(view, stage));
  return html`${verifySection(view)}${changesSection(view)}${mixSection(view)}${stages}${unknownsSection(view)}${speedSection(view)}${peersSection(view)}${contactsSection(view)}${pagesSection(view)}${addressNote(view)}${glossarySection(view)}${methodSection(view)}`;
}

function annexWithoutSite(view: View): Html {
  return html`${whatHappened(view)}${verifySection(view)}${changesSection(view)}${hasContacts(view) && contactsSection(view)}${view.record.pages.length > 0 && pagesSection(view)}${methodSection(view)}`;
}

function annex({ words: { owner } }: View, body: Html): Html {
  return html`<details class="annex" id="annex"><summary><h2>${owner.annexTitle}</h2></summary><p class="quiet" id="annex-lead">${owner.annexLead}</p>${body}</details>`;
}
