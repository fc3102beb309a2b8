import type { NetworkExamination } from '../gather/outage/examine-network.ts';
import { outageWords } from './tell-outage.ts';

/** One line of `doctor`. */
export interface DoctorStep {
  readonly id: string;
  /** `warning`: audits work, but something should be mended. */
  readonly result: 'ok' | 'warning' | 'failed';
  readonly detail: string;
  readonly advice: string | null;
}

/** What `doctor` says of the network. That it is out is a warning: sites of this machine can be audited all the same. */
export function networkSteps(examination: NetworkExamination): readonly DoctorStep[] {
  return [networkStep(examination), proxyStep(examination), authorityStep(examination)];
}

function networkStep({ outage, asked }: NetworkExamination): DoctorStep {
  if (outage) {
    const { what, remedy } = outageWords(outage.reason);
    return { id: 'network', result: 'warning', detail: `${what} (${outage.detail})`, advice: remedy };
  }
  const detail = asked ? 'a well-known host showed its certificate' : 'not asked (--probe none)';
  return { id: 'network', result: 'ok', detail, advice: null };
}

function proxyStep({ proxies, resolvesHere }: NetworkExamination): DoctorStep {
  if (proxies.length === 0)
    return { id: 'proxy', result: 'ok', detail: 'none is set (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY)', advice: null };
  const detail = `${proxies.join(', ')} leads out, for what is fetched and for the browser`;
  if (resolvesHere) return { id: 'proxy', result: 'ok', detail, advice: null };
  const blind = 'names do not resolve here, so private addresses behind them cannot be refused';
  return {
    id: 'proxy',
    result: 'warning',
    detail: `${detail}; ${blind}`,
    advice: 'Use a proxy that does not lead into your own network.',
  };
}

function authorityStep({ authorities: { extra, system } }: NetworkExamination): DoctorStep {
  const own = [
    ...(extra ? [`${extra.own} of NODE_EXTRA_CA_CERTS`] : []),
    ...(system > 0 ? [`${system} of the system's store`] : []),
  ];
  if (extra?.read === 0) {
    const detail = `NODE_EXTRA_CA_CERTS names ${extra.file}, which holds no certificate that can be read`;
    return {
      id: 'authorities',
      result: 'warning',
      detail,
      advice: 'Give the path of a PEM file ("-----BEGIN CERTIFICATE-----").',
    };
  }
  const detail = own.length > 0 ? `besides those of browsers: ${own.join(', ')}` : 'those of browsers, and no others';
  return { id: 'authorities', result: 'ok', detail, advice: null };
}
