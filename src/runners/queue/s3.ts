import { AwsClient } from 'aws4fetch';
import { UsageError } from '../../model/usage-error.ts';

/** A place in a bucket of S3 or of anything that speaks its language (MinIO, Ceph, R2, …). */
export interface S3Place {
  readonly put: (key: string, bytes: Uint8Array, type: string) => Promise<void>;
  /** Null when there is no such object. */
  readonly get: (key: string) => Promise<Buffer | null>;
}

/** After the first try; aws4fetch waits longer each time, and tries again only what the server could not do just then. */
const RETRIES = 4;
const TIMEOUT_MS = 30_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `s3://bucket/prefix`, with the variables that all tools of S3 read: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`,
 * `AWS_SESSION_TOKEN`, `AWS_REGION`, and `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` for other services. Throws a `UsageError`
 * when the keys are missing.
 */
export function openS3(address: string, environment: Environment): S3Place {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  if (!accessKeyId || !secretAccessKey)
    throw new UsageError(`${address}: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to use this bucket`);
  const region = environment.AWS_REGION || environment.AWS_DEFAULT_REGION || 'us-east-1';
  const client = new AwsClient({
    ...{ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES },
    ...(sessionToken && { sessionToken }),
  });
  const base = baseOf(address, region, environment);
  const ask = async (key: string, init: RequestInit) =>
    client.fetch(base + key, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  return {
    put: async (key, bytes, type) => {
      const answer = await ask(key, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': type } });
      if (!answer.ok) throw await failure(answer, `${address}: ${key} could not be written`);
    },
    get: async (key) => {
      const answer = await ask(key, { method: 'GET' });
      if (answer.status === 404) return null;
      if (!answer.ok) throw await failure(answer, `${address}: ${key} could not be read`);
      return Buffer.from(await answer.arrayBuffer());
    },
  };
}

/** True for what `openS3` understands. */
export function isS3Address(typed: string): boolean {
  return /^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:\/|$)/.test(typed);
}

/** Ends with a slash. Amazon's buckets have names of their own; elsewhere the bucket is the first part of the path. */
function baseOf(address: string, region: string, environment: Environment): string {
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*?)\/*$/.exec(address) ?? [];
  const endpoint = environment.AWS_ENDPOINT_URL_S3 || environment.AWS_ENDPOINT_URL;
  const place = endpoint ? `${endpoint.replace(/\/+$/, '')}/${bucket}/` : `https://${bucket}.s3.${region}.amazonaws.com/`;
  return prefix ? `${place}${prefix}/` : place;
}

async function failure(answer: Response, what: string): Promise<Error> {
  const said = /<Code>([^<]*)<\/Code>/.exec(await answer.text().catch(() => ''))?.[1];
  return new Error(`${what}: HTTP ${answer.status}${said ? ` ${said}` : ''}`);
}
