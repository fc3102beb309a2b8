import { describe, expect, it } from 'vitest';
import { networkProblem } from '../../../../src/gather/browser/browser-problem.ts';

describe('networkProblem', () => {
  it.for([
    ['net::ERR_NAME_NOT_RESOLVED at http://x/', 'dns_error'],
    ['net::ERR_CONNECTION_REFUSED at http://x/', 'unreachable'],
    ['net::ERR_EMPTY_RESPONSE at http://x/', 'unreachable'],
    ['net::ERR_CERT_AUTHORITY_INVALID at https://x/', 'tls_error'],
    ['net::ERR_SSL_PROTOCOL_ERROR at https://x/', 'tls_error'],
    ['net::ERR_CONNECTION_TIMED_OUT at http://x/', 'timeout'],
    ['net::ERR_TOO_MANY_REDIRECTS at http://x/', 'redirect_error'],
    ['net::ERR_ABORTED at http://x/file.zip', 'not_html'],
    ['vetrina; error=destination_ip_prohibited', 'refused_address'],
    ['vetrina; error=dns_error', 'dns_error'],
    ['net::ERR_INVALID_AUTH_CREDENTIALS at http://x/', 'blocked'],
    ['something else', 'browser_failed'],
  ] as const)('%s is %s', ([error, kind]) => {
    expect(networkProblem(error)).toEqual({ kind, detail: error });
  });
});
