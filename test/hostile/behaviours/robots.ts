import type { Behaviour, Visit } from '../behaviour.ts';
import { PHONE, page, sendHtml, sendStatus } from '../pages.ts';

/** A healthy site with a robots.txt of its own kind. */
const guardedBy = (robots: (visit: Visit) => void): Behaviour['answer'] => {
  return (visit) => (visit.path === '/robots.txt' ? robots(visit) : sendHtml(visit.response, page()));
};
const says = (text: string) =>
  guardedBy(({ response }) => void response.writeHead(200, { 'content-type': 'text/plain' }).end(text));

export const ROBOTS: readonly Behaviour[] = [
  {
    name: 'robots-forbids',
    ownRobots: true,
    outcome: 'blocked',
    cells: { outcome_reason: 'robots_forbids', phones: 'unknown', contact_form: 'unknown', analytics: 'unknown', score: '' },
    answer: says('User-agent: *\nDisallow: /\n'),
    also: ['rendered'],
  },
  {
    name: 'robots-silent',
    ownRobots: true,
    outcome: 'blocked',
    cells: { outcome_reason: 'robots_unreadable' },
    answer: guardedBy(() => {}),
  },
  {
    name: 'robots-500',
    ownRobots: true,
    outcome: 'blocked',
    cells: { outcome_reason: 'robots_unreadable' },
    answer: guardedBy(({ response }) => sendStatus(response, 503)),
  },
  {
    name: 'robots-five-megabytes',
    ownRobots: true,
    outcome: 'ok',
    cells: { phones: PHONE },
    answer: says(`User-agent: *\n${'Disallow: /archivio/anno/numero/pagina\n'.repeat(130_000)}`),
  },
  {
    name: 'robots-binary',
    ownRobots: true,
    outcome: 'ok',
    answer: says(Buffer.alloc(50_000, '\x00\xff\x01').toString('latin1')),
  },
  {
    name: 'robots-loop',
    ownRobots: true,
    outcome: 'ok',
    answer: guardedBy(({ response }) => void response.writeHead(302, { location: '/robots.txt' }).end()),
  },
  {
    name: 'crawl-delay',
    ownRobots: true,
    outcome: 'ok',
    cells: { phones: PHONE },
    answer: says('User-agent: *\nCrawl-delay: 1\n'),
  },
  {
    name: 'crawl-delay-of-a-day',
    ownRobots: true,
    outcome: ['ok', 'timeout'],
    answer: says('User-agent: *\nCrawl-delay: 86400\n'),
  },
  {
    name: 'robots-many-wildcards',
    ownRobots: true,
    outcome: 'ok',
    answer: says(`User-agent: *\n${`Disallow: /${'*a'.repeat(500)}*b$\n`.repeat(300)}`),
  },
];
