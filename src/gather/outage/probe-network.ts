import { registrableDomain } from '../../lib/same-site.ts';
import type { World } from '../../model/world.ts';
import type { Handshake } from '../net/handshake.ts';
import type { ControlPoint, ControlPoints } from './control-points.ts';
import type { Outage } from './outage.ts';

/** What a probe does, all of it through the guard, a proxy if there is one, and the certificates that audits trust. */
export interface ProbeTools {
  readonly handshake: (host: string, port: number) => Promise<Handshake>;
  readonly fetch: World['fetch'];
  /** The proxy that leads out of this network, for people; null when there is none. */
  readonly proxy: string | null;
}

type Refusal = Exclude<Handshake, { ok: true }>;
type Refused = Refusal & { readonly point: ControlPoint };

const HANDSHAKE_MS = 5_000;
const PLAIN = { timeoutMs: 5_000, maxBytes: 50_000 };

/**
 * Asks whether the network works, beginning with the control point of this turn: null when one shows a certificate for its name,
 * which only the real network can; else what is wrong, as far as can be told.
 */
export async function probeNetwork({ hosts, addresses }: ControlPoints, turn: number, tools: ProbeTools): Promise<Outage | null> {
  const [first, ...others] = hosts.map((_, index) => hosts[(turn + index) % hosts.length] as ControlPoint);
  if (!first) return null;
  const one = await refusalOf(first, tools);
  if (one === null) return null;
  const rest = await Promise.all(others.map((point) => refusalOf(point, tools)));
  if (rest.includes(null)) return null;
  const refused = [one, ...rest.filter((refusal) => refusal !== null)];
  return (await outageOf(refused, tools)) ?? ofNames(refused, addresses, tools);
}

async function refusalOf(point: ControlPoint, { handshake }: ProbeTools): Promise<Refused | null> {
  const { promise: late, resolve } = Promise.withResolvers<Refusal>();
  const detail = `no answer from ${point.host} within ${HANDSHAKE_MS / 1000} s`;
  const timer = setTimeout(() => {
    resolve({ ok: false, problem: { kind: 'timeout', detail }, code: 'ETIMEDOUT', issuer: null });
  }, HANDSHAKE_MS);
  const answer = await Promise.race([handshake(point.host, point.port), late]).finally(() => clearTimeout(timer));
  return answer.ok ? null : { ...answer, point };
}

/** The furthest that any of them got tells the most; null when not even a name was resolved. */
async function outageOf(refused: readonly Refused[], tools: ProbeTools): Promise<Outage | null> {
  const of = (...kinds: readonly string[]) => refused.filter(({ problem }) => kinds.includes(problem.kind));
  const [distrusted] = of('tls_error');
  if (distrusted) return ofCertificate(of('tls_error'), distrusted, tools);
  const [proxied] = of('off');
  if (proxied) return { reason: 'proxy', detail: proxied.problem.detail };
  const [inside] = of('refused_address');
  if (inside) return { reason: 'portal', detail: `names lead into this network: ${inside.problem.detail}` };
  const [unconnected] = of('unreachable', 'timeout');
  return unconnected ? { reason: 'no_connection', detail: `${unconnected.point.host}: ${unconnected.problem.detail}` } : null;
}

async function ofCertificate(all: readonly Refused[], first: Refused, tools: ProbeTools): Promise<Outage> {
  const portal = await portalBefore(first.point, tools);
  if (portal) return { reason: 'portal', detail: portal };
  const detail = `${first.point.host}: ${first.problem.detail}`;
  if (all.length > 1 && all.every(({ code }) => /^CERT_(?:NOT_YET_VALID|HAS_EXPIRED)$/.test(code)))
    return { reason: 'clock', detail: `it is ${new Date().toISOString().slice(0, 16)} UTC here; ${detail}` };
  if (first.code === 'ERR_TLS_CERT_ALTNAME_INVALID') return { reason: 'portal', detail };
  return { reason: 'certificate', detail: first.issuer === null ? detail : `issued by "${first.issuer}"; ${detail}` };
}

/** Where a portal sends those who ask without encryption; the real host answers by sending to itself. */
async function portalBefore({ host, port }: ControlPoint, { fetch }: ProbeTools): Promise<string | null> {
  const look = await fetch(`http://${host}${port === 443 ? '' : `:${port}`}/`, PLAIN);
  if (!look.ok) return null;
  const { finalUrl, redirects } = look.value;
  const landed = new URL(finalUrl).hostname;
  if (siteOf(landed) !== siteOf(host)) return `http://${host}/ leads to ${landed}`;
  return redirects.length === 0 ? `http://${host}/ is answered with a page that is not its own` : null;
}

const siteOf = (host: string): string => registrableDomain(host) ?? host;

/** No name resolved: is it the resolver, or everything? */
async function ofNames(refused: readonly Refused[], addresses: readonly string[], tools: ProbeTools): Promise<Outage> {
  const detail = refused[0]?.problem.detail ?? '';
  if (tools.proxy !== null) return { reason: 'proxy', detail: `${tools.proxy}: ${detail}` };
  const answers = await Promise.all(addresses.map((host) => refusalOf({ host, port: 443 }, tools)));
  const reached = answers.some((answer) => answer === null || answer.problem.kind === 'tls_error');
  return { reason: reached ? 'resolver' : 'no_network', detail };
}
