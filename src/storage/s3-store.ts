import { S3mini } from 's3mini';
import { DomainError } from '../shared/errors.js';
import type { ObjectStore } from '../shared/object-store.js';

export interface S3Setting {
  /** With the bucket: https://objects.example.cn/zhibiao, or https://zhibiao.objects.example.cn. */
  url: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** A store is given up on, well before the request that waits for it is. */
const PATIENCE_MS = 8_000;

/** A bucket of any store that speaks S3 (对象存储). A caller can only try again; why, `onFault` is told. */
export function s3Store({ url, ...setting }: S3Setting, onFault: (fault: unknown) => void): ObjectStore {
  const answered = async <Result>(ask: () => Promise<Result>): Promise<Result> => {
    try {
      return await ask();
    } catch (fault) {
      onFault(fault);
      throw new DomainError('FILE_STORE_DOWN');
    }
  };
  const bucket = new S3mini({ ...setting, endpoint: url, requestAbortTimeout: PATIENCE_MS });
  return {
    put: (key, bytes) =>
      answered(async () => {
        await bucket.putObject(key, bytes, 'application/octet-stream');
      }),
    part: (key, from, to) =>
      answered(async () => {
        const answer = await bucket.getObjectRaw(key, false, from, to);
        return Buffer.from(await answer.arrayBuffer());
      }),
    remove: (key) =>
      answered(async () => {
        await bucket.deleteObject(key);
      }),
  };
}
