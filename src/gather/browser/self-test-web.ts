import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The page of the self-test, and a server that the page must not be able to reach. */
export interface SelfTestWeb {
  readonly url: string;
  /** The page's own address, the only one that the guard is told to allow. */
  readonly address: string;
  readonly forbidden: string;
  readonly forbiddenHits: () => number;
  readonly close: () => Promise<void>;
}

const page = (forbidden: string) => `<!doctype html><html lang="en"><head><title>Vetrina</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="Self-test"></head>
<body><main><h1>It works</h1><p><a href="/">A link with text</a></p><img src="http://${forbidden}/" alt="" width="10" height="10"></main></body></html>`;

export async function startSelfTestWeb(): Promise<SelfTestWeb> {
  let hits = 0;
  const hidden = await listen((_, response) => {
    hits++;
    response.end();
  });
  const forbidden = addressOf(hidden);
  const shown = await listen((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(forbidden));
  });
  return {
    url: `http://${addressOf(shown)}/`,
    address: addressOf(shown),
    forbidden,
    forbiddenHits: () => hits,
    close: async () => {
      for (const server of [hidden, shown]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function listen(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
