import type { Behaviour } from '../behaviour.ts';
import { PHONE, page, sendHtml, sendStatus } from '../pages.ts';

const always = (status: number, headers: Record<string, string> = {}): Behaviour['answer'] => {
  return ({ response }) => sendStatus(response, status, headers);
};
/** Refuses each path once, then gives it. */
const atFirst = (status: number, headers: Record<string, string> = {}): Behaviour['answer'] => {
  return ({ response, times }) => (times === 1 ? sendStatus(response, status, headers) : sendHtml(response, page()));
};
const MISSING = '<!doctype html><title>Pagina non trovata</title><h1>404</h1><p>Pagina non trovata</p>';

export const STATUS: readonly Behaviour[] = [
  {
    name: 'status-401',
    outcome: 'blocked',
    answer: always(401, { 'www-authenticate': 'Basic realm="Riservato"' }),
    also: ['rendered'],
  },
  { name: 'status-403', outcome: 'blocked', answer: always(403) },
  {
    name: 'refuses-robots',
    outcome: 'blocked',
    answer: ({ request, response }) =>
      /bot|vetrina/i.test(request.headers['user-agent'] ?? '') ? sendStatus(response, 403) : sendHtml(response, page()),
  },
  { name: 'status-404', outcome: 'http_error', answer: always(404) },
  { name: 'status-410', outcome: 'http_error', answer: always(410) },
  { name: 'status-451', outcome: 'blocked', answer: always(451) },
  { name: 'too-many-then-ok', outcome: 'ok', cells: { phones: PHONE }, answer: atFirst(429, { 'retry-after': '1' }) },
  { name: 'too-many-for-an-hour', outcome: 'blocked', answer: always(429, { 'retry-after': '3600' }) },
  { name: 'too-many-with-a-date', outcome: 'blocked', answer: always(429, { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }) },
  { name: 'status-500', outcome: 'http_error', answer: always(500) },
  { name: 'busy-then-ok', outcome: 'ok', cells: { phones: PHONE }, answer: atFirst(503) },
  { name: 'status-999', outcome: 'http_error', answer: always(999) },
  { name: 'soft-404', outcome: 'http_error', answer: ({ response }) => sendHtml(response, MISSING), also: ['rendered'] },
  { name: 'nothing', outcome: 'empty', answer: ({ response }) => sendHtml(response, ''), also: ['rendered'] },
];
