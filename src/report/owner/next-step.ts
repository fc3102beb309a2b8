import { fillTemplate } from '../../i18n/fill-template.ts';
import type { View } from '../business/view.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo } from '../page/link.ts';

/** One next step, with the person to call where the brand names one. */
export function nextStep({ words: { owner }, options: { brand } }: View): Html {
  const consultant = brand?.consultant ?? null;
  if (consultant === null)
    return html`<section class="section next" aria-labelledby="next"><h2 id="next">${owner.nextTitle}</h2><p>${owner.nextAlone}</p></section>`;
  const { name, role, picture, phone, email } = consultant;
  const ways = [
    phone && linkTo(`tel:${phone.replace(/[^\d+]/g, '')}`, fillTemplate(owner.call, { phone })),
    email && linkTo(`mailto:${email}`, fillTemplate(owner.write, { email })),
  ].filter(Boolean);
  return html`<section class="section next card" aria-labelledby="next">${picture && html`<img class="consultant" src="${picture}" alt="${name}">`}<div><h2 id="next">${owner.nextTitle}</h2><p>${fillTemplate(owner.nextWith, { name })}</p><p><strong>${foreign(name)}</strong>${role && html`<br><span class="quiet">${role}</span>`}</p><ul class="ways">${ways.map((way) => html`<li>${way}</li>`)}</ul></div></section>`;
}
