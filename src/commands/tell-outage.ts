import { browserAdvice } from '../gather/browser/browser-advice.ts';
import type { Outage, OutageReason } from '../gather/outage/outage.ts';
import { printable, type Terminal } from './terminal.ts';

const WORDS: Readonly<Record<OutageReason, readonly [what: string, remedy: string]>> = {
  no_network: [
    'This machine has no network: no name is resolved.',
    'Connect it; where only a proxy leads out, set HTTPS_PROXY and HTTP_PROXY.',
  ],
  resolver: ['The network is there, but no name is resolved.', 'Mend the DNS of this machine (Linux: /etc/resolv.conf).'],
  no_connection: [
    'Names are resolved, but no connection comes about.',
    'Let this machine out (firewall); where only a proxy leads out, set HTTPS_PROXY and HTTP_PROXY.',
  ],
  portal: ['A captive portal answers instead of the sites.', 'Open any page in a browser and sign in to this network.'],
  certificate: [
    'Certificates are issued by somebody who is not known here, as where a company reads the traffic.',
    "Set NODE_EXTRA_CA_CERTS to the file of the company's certificate (PEM), or install it in the system.",
  ],
  clock: ['The clock of this machine is wrong, so no certificate is valid.', 'Set the clock.'],
  proxy: ['The proxy does not let us out.', 'Mend HTTPS_PROXY, HTTP_PROXY, ALL_PROXY or NO_PROXY.'],
  browser: ['Our browser does not start.', 'Or audit without it: --no-browser.'],
};

/** What is the matter, and what to do about it. */
export function outageWords(reason: OutageReason): { readonly what: string; readonly remedy: string } {
  const [what, remedy] = WORDS[reason];
  return { what, remedy };
}

/** Says why the run stopped: the reason, what was seen, what to do, in this order. */
export function tellOutage({ reason, detail }: Outage, terminal: Pick<Terminal, 'err'>): void {
  const { what, remedy } = outageWords(reason);
  terminal.err(`vetrina: ${what} (${printable(detail)})`);
  if (reason === 'browser') {
    terminal.err(`  ${browserAdvice(/No browser found/.test(detail) ? 'no-browser' : 'cannot-start', process.platform)}`);
    terminal.err(`  "vetrina doctor" says more. ${remedy}`);
    return;
  }
  terminal.err(
    `  ${remedy} "vetrina doctor" says more. In a closed network: --probe host:port of a TLS server that answers, or --probe none.`,
  );
}

/** Says how many looks failed through our own fault, and why; `details` has one line for each. */
export function tellOwnFailures(details: readonly string[], terminal: Pick<Terminal, 'err'>): void {
  terminal.err(`vetrina: our own browser failed: ${printable([...new Set(details)].join('; '))}`);
  terminal.err(`  ${details.length} left open. The same command looks at them again; "vetrina doctor" says more.`);
}
