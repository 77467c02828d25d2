import { DomainError } from './errors.js';

/** Types that `node` can find, each with the prefix of its ids; SQL writes the same: 'target_' || t.id. */
export const PREFIX = {
  Region: 'region',
  Department: 'department',
  Policy: 'policy',
  Clause: 'clause',
  Measure: 'measure',
  Indicator: 'indicator',
  Target: 'target',
  ProgressReport: 'report',
  Extension: 'extension',
  Reminder: 'reminder',
  Notification: 'notification',
  StoredFile: 'file',
  PolicyDraft: 'draft',
  DraftItem: 'item',
  ManagedAccount: 'account',
  ApiKey: 'key',
  IdentityLink: 'link',
} as const;
export type NodeType = keyof typeof PREFIX;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id that the API shows: one for every object there is, whatever its type. */
export const globalId = (type: NodeType, uuid: string): string => `${PREFIX[type]}_${uuid}`;

/** The type and key of an id, or null where it is none. */
export function parseId(id: string): { type: NodeType; uuid: string } | null {
  const at = id.indexOf('_');
  const type = (Object.keys(PREFIX) as NodeType[]).find((each) => PREFIX[each] === id.slice(0, at));
  const uuid = id.slice(at + 1);
  return type && UUID.test(uuid) ? { type, uuid } : null;
}

/** The key behind an id that must be of this type: malformed ids stop here, before the database. */
export function uuidOf(type: NodeType, id: string, path: readonly string[] = []): string {
  const parsed = parseId(id);
  if (parsed?.type !== type) throw new DomainError('INVALID_ID', { value: id.slice(0, 80), type }, path);
  return parsed.uuid;
}

/** `uuidOf` where the argument may be left out. */
export const maybeUuidOf = (type: NodeType, id: string | null | undefined, path: readonly string[] = []) =>
  id == null ? null : uuidOf(type, id, path);
