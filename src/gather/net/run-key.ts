import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bitString, distinguishedName, ECDSA_SHA256, integer, sequence, tagged, time, toPem } from './der.ts';

/** A key that lives as long as this process, with a certificate for nobody in particular. */
export interface RunKey {
  /** PEM. */
  readonly key: string;
  readonly certificate: string;
  /** SHA-256 of the public key (SubjectPublicKeyInfo), base64: how Chromium is told to trust it. */
  readonly fingerprint: string;
}

const DAY_MS = 86_400_000;

/** DER, RFC 5280 §4.1, with ECDSA P-256. */
export function makeRunKey(now = Date.now()): RunKey {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = distinguishedName('Vetrina, this run only');
  const body = sequence(
    tagged(0xa0, integer([2])),
    integer([1, ...randomBytes(8)]),
    ECDSA_SHA256,
    name,
    sequence(time(new Date(now - DAY_MS)), time(new Date(now + 30 * DAY_MS))),
    name,
    spki,
  );
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: toPem(sequence(body, ECDSA_SHA256, bitString(sign('sha256', body, privateKey)))),
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}
