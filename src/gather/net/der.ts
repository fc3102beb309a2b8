// The little of DER (X.690) and X.509 (RFC 5280) that it takes to write a certificate: Node reads them and writes none.

export function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

export const sequence = (...parts: readonly Buffer[]): Buffer => tagged(0x30, ...parts);
export const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
export const integer = (bytes: readonly number[]): Buffer => tagged(0x02, Buffer.from(bytes));
export const bitString = (bytes: Buffer): Buffer => tagged(0x03, Buffer.from([0]), bytes);
export const time = (date: Date): Buffer =>
  tagged(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
/** A name with nothing but a common name. */
export const distinguishedName = (name: string): Buffer => {
  return sequence(tagged(0x31, sequence(oid('550403'), tagged(0x0c, Buffer.from(name)))));
};
export const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));

export function toPem(der: Buffer): string {
  const lines = der.toString('base64').replace(/.{64}(?=.)/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
