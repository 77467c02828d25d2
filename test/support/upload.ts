import type { LightMyRequestResponse } from 'fastify';
import type { Api } from './api.js';

interface Upload {
  /** As a person reads it. */
  name?: string;
  bytes?: Uint8Array;
  key?: string;
  headers?: Record<string, string | undefined>;
}

export const PDF = Buffer.from('%PDF-1.7\n% one of a test\n');

/** Sends a file to POST /files: a small PDF under its own name, unless the test says otherwise. */
export function upload(
  api: Api,
  { name = '佐证.pdf', bytes = PDF, key, headers = {} }: Upload,
): Promise<LightMyRequestResponse> {
  const all = {
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
    'accept-language': 'en',
    ...(key ? { authorization: `Bearer ${key}` } : {}),
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return api.app.inject({
    method: 'POST',
    url: '/files',
    headers: sent as Record<string, string>,
    payload: Buffer.from(bytes),
  });
}

/** Fetches a file, or what else is at its address. */
export const fetchFile = (
  api: Api,
  id: string,
  {
    key,
    method = 'GET',
    headers = {},
  }: { key?: string; method?: 'GET' | 'HEAD'; headers?: Record<string, string> } = {},
): Promise<LightMyRequestResponse> =>
  api.app.inject({
    method,
    url: `/files/${id}`,
    headers: { 'accept-language': 'en', ...headers, ...(key ? { authorization: `Bearer ${key}` } : {}) },
  });

/** A PDF that an account has sent, as evidence refers to it; another `text`, another file. */
export async function aSentFile(
  api: Api,
  key: string,
  text = '',
): Promise<{ fileId: string; sha256: string }> {
  const bytes = Buffer.concat([PDF, Buffer.from(text)]);
  const { id, sha256 } = (await upload(api, { key, bytes, name: '验收单.pdf' })).json();
  return { fileId: String(id), sha256: String(sha256) };
}

/** Until when a file waits; null where something keeps it. */
export async function expiryOf(api: Api, fileId: string): Promise<string | null> {
  const uuid = fileId.slice('file_'.length);
  const [file] = await api.em.execute<{ at: string | null }[]>(
    'select f.expires_at as at from stored_file f where f.id = ?',
    [uuid],
  );
  if (!file) throw new Error(`There is no file ${fileId}`);
  return file.at;
}
