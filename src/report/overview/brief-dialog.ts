import type { Words } from '../../i18n/words.ts';
import { type Html, html, trusted } from '../page/html.ts';

/** The window with the notes on one business: empty until the page's script fills it. `packed` holds the notes of all (base64). */
export function briefDialog({ overview: { brief, verify } }: Words, packed: string): Html {
  return html`<dialog id="brief" class="brief" aria-labelledby="brief-name"><div class="brief-head"><h2 id="brief-name"></h2><button type="button" id="brief-close" class="plain">${brief.close}</button></div>
<p id="brief-sentence"></p>
<section aria-labelledby="brief-points-title"><h3 id="brief-points-title">${brief.points}</h3><ol id="brief-points"></ol><p class="brief-buttons"><button type="button" id="brief-copy">${brief.copy}</button> <a id="brief-report" href="#">${brief.report}</a> <span id="brief-copied" role="status"></span></p><textarea id="brief-text" rows="8" readonly hidden aria-label="${brief.points}"></textarea></section>
<section aria-labelledby="brief-verify-title"><h3 id="brief-verify-title">${verify.title}</h3><p id="brief-lead" class="quiet">${verify.lead}</p><ul id="brief-verify"></ul><p id="brief-nothing">${verify.nothing}</p></section></dialog>
<script type="text/plain" id="briefs">${trusted(packed)}</script>`;
}
