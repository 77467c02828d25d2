import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

const REGION = 'cn-test-1';
const ACCESS_KEY = 'AKTEST';
const SECRET_KEY = 'a secret of a test';

export interface S3Server {
  /** How the service is told of it. */
  env: Record<string, string>;
  objects: Map<string, Buffer>;
  /** True: every request is answered with 500. */
  fails: boolean;
  close(): Promise<void>;
}

/** A store that speaks as much S3 as the service does, and takes only what is signed by AWS Signature Version 4. */
export async function anS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const state = { fails: false };
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const end = (status: number, payload?: Buffer) => response.writeHead(status).end(payload);
    if (state.fails) return end(500);
    if (!isSigned(request, body)) return end(403);
    const key = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace('/bucket/', '');
    if (request.method === 'PUT') {
      objects.set(key, body);
      return response.writeHead(200, { etag: '"1"' }).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      return end(204);
    }
    const found = objects.get(key);
    if (!found) return end(404);
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
    return range ? end(206, found.subarray(Number(range[1]), Number(range[2]) + 1)) : end(200, found);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      ZHIBIAO_S3_URL: `http://127.0.0.1:${port}/bucket`,
      ZHIBIAO_S3_REGION: REGION,
      ZHIBIAO_S3_ACCESS_KEY: ACCESS_KEY,
      ZHIBIAO_S3_SECRET_KEY: SECRET_KEY,
    },
    objects,
    get fails() {
      return state.fails;
    },
    set fails(next) {
      state.fails = next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** Reckons the signature anew, from the request as it came. */
function isSigned({ method, url = '', headers }: IncomingMessage, body: Buffer): boolean {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!said) return false;
  const [, accessKey, day = '', region, names = '', signature] = said;
  const [path = '', search = ''] = url.split('?');
  const bodyHash = String(headers['x-amz-content-sha256']);
  if (bodyHash !== 'UNSIGNED-PAYLOAD' && bodyHash !== hash(body)) return false;
  const canonical = [
    method,
    path,
    [...new URLSearchParams(search)]
      .map((pair) => pair.map(encodeURIComponent).join('='))
      .sort()
      .join('&'),
    ...names.split(';').map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    bodyHash,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, hash(canonical)].join('\n');
  const key = [day, REGION, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${SECRET_KEY}`);
  return accessKey === ACCESS_KEY && hmac(key, text).toString('hex') === signature;
}
