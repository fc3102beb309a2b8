import { foreign, type Html, html } from '../page/html.ts';
import { type State, stateChip } from '../picture/icons.ts';
import type { Answer } from './goal.ts';
import { type ChannelState, mixOf } from './mix-states.ts';
import type { View } from './view.ts';

const STATES: Readonly<Record<Answer, State>> = { yes: 'good', no: 'none', unknown: 'unknown' };

/** The whole mix on one strip: which channels are there, and which are measured. */
export function mixSection(view: View): Html {
  const { mix } = view.words;
  return html`<section class="section" aria-labelledby="mix"><h2 id="mix">${mix.title}</h2><p class="quiet">${mix.lead}</p><ul class="mix">${mixOf(view).map((state) => channel(view, state))}</ul></section>`;
}

function channel({ words: { mix }, formats }: View, { channel: name, there, measured, what }: ChannelState): Html {
  const seen = { yes: mix.there, no: mix.notSeen, unknown: mix.unknown }[there];
  const counted = measured && { yes: mix.isMeasured, no: mix.notMeasured, unknown: mix.measuredUnknown }[measured];
  return html`<li class="channel card is-${STATES[there]}"><h3>${mix.channels[name]}</h3><p>${stateChip(STATES[there], seen)}</p>${what.length > 0 && html`<p class="small">${foreign(what.join(', '))}</p>`}<p class="small quiet measured-line">${counted && html`${mix.measured}${formats.colon}<strong>${counted}</strong>`}</p></li>`;
}
