import type { ServerResponse } from 'node:http';

/** Telephone number that every page below shows; in no range that is given out to anybody. */
export const PHONE = '+39059847261';
export const TITLE = 'Officina Prova – Modena';

/** A plain, honest page of a small business, with room for mischief. */
export function page({ head = '', body = '', title = TITLE }: { head?: string; body?: string; title?: string } = {}): string {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}</head>
<body><header><h1>Officina Prova</h1><nav><a href="/contatti">Contatti</a> <a href="/servizi">Servizi</a></nav></header>
<main><p>Riparazioni e tagliandi a Modena dal 1980, con ricambi originali e preventivi gratuiti. Lavoriamo su automobili di
ogni marca, su furgoni e su mezzi agricoli, e prestiamo un’auto di cortesia finché la vostra è da noi.</p>${body}</main>
<footer>Officina Prova, via Emilia Est 10, 41121 Modena – Telefono <a href="tel:${PHONE}">059 847261</a></footer></body></html>`;
}

export function sendHtml(response: ServerResponse, html: string | Buffer, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(html);
}

export function sendStatus(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(`<!doctype html><title>${status}</title><h1>${status}</h1>`);
}

/** Writes pieces for as long as the other side takes them; `everyMs` apart, or as fast as they go. */
export function writeForever(stream: NodeJS.WritableStream & { destroyed?: boolean }, piece: string | Buffer, everyMs = 0): void {
  const again = () => {
    if (stream.destroyed || !stream.writable) return;
    const room = stream.write(piece);
    if (everyMs > 0) setTimeout(again, everyMs);
    else if (room) setImmediate(again);
    else stream.once('drain', again);
  };
  again();
}
