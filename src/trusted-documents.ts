import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from './config.js';
import type { TrustedDocuments } from './http/asked.js';
import { projectFile } from './shared/project-file.js';

/** What codegen writes of the operations that our own pages send. */
const OWN = projectFile('web/src/generated/persisted-documents.json');

/**
 * The documents that may be asked for by their hash: those of our own pages, where these are built, and those in the
 * JSON file, or in every one of the folder, that the operator names. Each file holds `{digest: text}`.
 */
export async function readTrustedDocuments(extra: string | null): Promise<TrustedDocuments> {
  const files = [...((await kindOf(OWN)) ? [OWN] : []), ...(extra ? await filesAt(extra) : [])];
  const documents = new Map<string, string>();
  for (const file of files)
    for (const [key, text] of Object.entries(await manifestAt(file))) {
      // graphql-codegen writes the name of the digest before it, other builders do not.
      const hash = key.replace(/^sha256:/, '');
      if (createHash('sha256').update(text).digest('hex') !== hash)
        throw fault(file, `${hash} 不是该文本的 sha256 / is not the sha256 of its text`);
      documents.set(`sha256:${hash}`, text);
    }
  return documents;
}

async function filesAt(place: string): Promise<string[]> {
  const kind = await kindOf(place);
  if (!kind) throw fault(place, '不存在 / does not exist');
  if (kind === 'file') return [place];
  const names = (await readdir(place)).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(place, name));
}

async function kindOf(place: string): Promise<'file' | 'folder' | null> {
  const found = await stat(place).catch(() => null);
  return found && (found.isDirectory() ? 'folder' : 'file');
}

async function manifestAt(file: string): Promise<Record<string, string>> {
  const read: unknown = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch((thrown) => {
      throw fault(file, String(thrown));
    });
  if (!isManifest(read))
    throw fault(file, '应为 {"sha256": "查询文本"} / must be {"sha256": "text of a query"}');
  return read;
}

const isManifest = (read: unknown): read is Record<string, string> =>
  typeof read === 'object' &&
  read !== null &&
  !Array.isArray(read) &&
  Object.values(read).every((text) => typeof text === 'string');

const fault = (place: string, words: string): ConfigError =>
  new ConfigError(`已登记的查询文件有误 / A file of trusted documents is wrong:\n  ${place}  ${words}`);
