/** Where bytes lie outside the database, by keys of ours. What fails is `FILE_STORE_DOWN`. */
export interface ObjectStore {
  put(key: string, bytes: Buffer): Promise<void>;
  /** The bytes from one place up to another, which is left out. */
  part(key: string, from: number, to: number): Promise<Buffer>;
  /** Also where there is no such object. */
  remove(key: string): Promise<void>;
}
