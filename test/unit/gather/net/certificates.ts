import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import {
  bitString,
  distinguishedName,
  ECDSA_SHA256,
  integer,
  oid,
  sequence,
  tagged,
  time,
  toPem,
} from '../../../../src/gather/net/der.ts';

/** A certificate for a test server, made here because Node can read X.509 but not write it. */
export interface Certificate {
  readonly key: string;
  readonly pem: string;
  /** What the server sends: this certificate, then those between it and the root. */
  readonly chain: string;
  readonly privateKey: KeyObject;
  readonly name: string;
}

export interface CertificateOptions {
  readonly name: string;
  /** Host names and IPv4 addresses that it is for. */
  readonly hosts?: readonly string[];
  readonly validTo?: Date;
  /** Self-signed when left out. */
  readonly issuer?: Certificate;
  readonly authority?: boolean;
  /** Where the issuer's certificate can be fetched (Authority Information Access). */
  readonly issuerUrl?: string;
}

/** DER, RFC 5280 §4.1, with ECDSA P-256 and SHA-256. */
export function makeCertificate(options: CertificateOptions): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = options.issuer ?? { name: options.name, privateKey };
  const body = sequence(
    tagged(0xa0, integer([2])),
    integer([1, ...createHash('sha256').update(`${options.name}${Math.random()}`).digest().subarray(0, 8)]),
    ECDSA_SHA256,
    distinguishedName(signer.name),
    sequence(time(new Date('2020-01-01')), time(options.validTo ?? new Date('2049-01-01'))),
    distinguishedName(options.name),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensionsOf(options))),
  );
  const signature = sign('sha256', body, signer.privateKey);
  const pem = toPem(sequence(body, ECDSA_SHA256, bitString(signature)));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), pem, chain: pem, privateKey, name: options.name };
}

function extensionsOf({ hosts = [], authority = false, issuerUrl }: CertificateOptions): Buffer[] {
  const names = hosts.map((host) => {
    return /^[\d.]+$/.test(host) ? tagged(0x87, Buffer.from(host.split('.').map(Number))) : tagged(0x82, Buffer.from(host));
  });
  return [
    extension('551d13', sequence(...(authority ? [tagged(0x01, Buffer.from([0xff]))] : []))),
    ...(names.length > 0 ? [extension('551d11', sequence(...names))] : []),
    ...(issuerUrl
      ? [extension('2b06010505070101', sequence(sequence(oid('2b06010505073002'), tagged(0x86, Buffer.from(issuerUrl)))))]
      : []),
  ];
}

const extension = (hex: string, value: Buffer): Buffer => sequence(oid(hex), tagged(0x04, value));
