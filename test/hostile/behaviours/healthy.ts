import type { Behaviour } from '../behaviour.ts';
import { PHONE, page, sendHtml, TITLE } from '../pages.ts';

const CONTACT = page({
  title: 'Contatti',
  body: '<form action="/invia" method="post"><input name="nome"><input name="email" type="email"><textarea name="messaggio"></textarea><button>Invia</button></form><a href="mailto:info@healthy-a.hostile.test">info@healthy-a.hostile.test</a>',
});

/** Neighbours that must not notice anything. */
export const HEALTHY: readonly Behaviour[] = ['healthy-a', 'healthy-b', 'healthy-c'].map((name) => ({
  name,
  outcome: 'ok',
  title: TITLE,
  cells: { phones: PHONE, contact_form: 'yes', error: '' },
  shownCells: { mobile_ready: 'yes' },
  also: ['rendered', 'measured'],
  answer: ({ response, path }) => sendHtml(response, path === '/contatti' ? CONTACT : page()),
}));
