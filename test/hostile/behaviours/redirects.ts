import type { Behaviour, Web } from '../behaviour.ts';
import { PHONE, page, sendHtml } from '../pages.ts';

const redirect = (to: string | ((web: Web, path: string) => string), status = 302): Behaviour['answer'] => {
  return ({ response, web, path }) =>
    void response.writeHead(status, { location: typeof to === 'string' ? to : to(web, path) }).end();
};
const bare = (content: string) => `<!doctype html><html><head><title>…</title>${content}</head><body></body></html>`;
/** A site whose front door shows `front` and whose real home page is `/home`. */
const sendsOn = (name: string, front: string): Behaviour => ({
  name,
  outcome: 'ok',
  cells: { phones: PHONE },
  answer: ({ response, path }) => sendHtml(response, path === '/' ? front : page()),
});

/** Ways to be sent somewhere else. Those that lead to addresses inside the network are in `address-guard`. */
export const REDIRECTS: readonly Behaviour[] = [
  { name: 'redirect-loop', outcome: 'redirect_error', answer: redirect('/'), also: ['rendered'] },
  { name: 'redirect-pair', outcome: 'redirect_error', answer: redirect((_, path) => (path === '/a' ? '/b' : '/a')) },
  { name: 'thirty-hops', outcome: 'redirect_error', answer: redirect((_, path) => `/${Number(path.slice(1)) + 1}`) },
  {
    name: 'five-hops',
    outcome: 'ok',
    answer: ({ response, path }) =>
      Number(path.slice(1)) >= 5
        ? sendHtml(response, page())
        : void response.writeHead(301, { location: `/${Number(path.slice(1)) + 1}` }).end(),
  },
  { name: 'to-file', outcome: 'redirect_error', answer: redirect('file:///etc/passwd') },
  { name: 'to-data', outcome: 'redirect_error', answer: redirect('data:text/html,<h1>da%20dentro</h1>') },
  { name: 'to-javascript', outcome: 'redirect_error', answer: redirect('javascript:alert(1)') },
  { name: 'to-nowhere', outcome: 'redirect_error', answer: redirect('http://') },
  {
    name: 'without-location',
    outcome: 'empty',
    answer: ({ response }) => void response.writeHead(302).end(),
  },
  sendsOn('meta-refresh', bare('<meta http-equiv="refresh" content="0; url=/home">')),
  sendsOn('script-redirect', bare('<script>window.location.href = "/home";</script>')),
  sendsOn(
    'frameset',
    '<!doctype html><html><head><title>Officina</title></head><frameset rows="*"><frame src="/home"></frameset></html>',
  ),
  sendsOn(
    'only-iframe',
    '<!doctype html><html><head><title>Officina</title></head><body><iframe src="/home" width="100%" height="900"></iframe></body></html>',
  ),
  {
    name: 'meta-refresh-loop',
    outcome: 'redirect_error',
    also: ['rendered'],
    answer: ({ response, path }) =>
      sendHtml(response, bare(`<meta http-equiv="refresh" content="0; url=/${path.length}${path.slice(1, 20)}">`)),
  },
];
