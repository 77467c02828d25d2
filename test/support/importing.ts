import { ImportPolicyDocument, type ImportPolicyInput } from '../generated/graphql.js';
import type { Api } from './api.js';
import { anAccount } from './builders/account.js';
import { serial } from './builders/serial.js';

/** A text that no other test imports: two measures, two targets, and a body that the register does not have. */
export const someText = (): string => `苏州市促进第${serial()}号产业发展的若干措施

一、扩大规模
到2027年，全市星光产业规模力争达2000亿元。（责任单位：市工信局、市星际局）
二、培育企业
新增星光企业15家以上。（牵头单位：市数据局，配合单位：各有关部门）
本措施自2025年7月1日起施行，有效期至2027年12月31日。
`;

export const anEditor = (api: Api) => anAccount(api.em, { roles: ['EDITOR'] });

/** Sends `importPolicy`: a dry run where the input does not say otherwise. */
export const sendImport = async (api: Api, input: ImportPolicyInput, key?: string) =>
  (await api.run(ImportPolicyDocument, { input }, key)).data?.importPolicy;

/** An input that opens a draft, with a key of its own. */
export const toWrite = (text: string, fields: Partial<ImportPolicyInput> = {}): ImportPolicyInput => ({
  source: { text },
  dryRun: false,
  idempotencyKey: `import-${serial()}`,
  ...fields,
});

const TABLES = [
  'policy',
  'policy_text',
  'clause',
  'policy_draft',
  'draft_item',
  'measure',
  'responsibility',
  'indicator',
  'target',
  'source_span',
] as const;

/** How many rows each table has that importing may write to, or must not. */
export async function rowCounts({ em }: Api): Promise<Record<(typeof TABLES)[number], number>> {
  const counts = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`);
  const [row] = await em.execute<Record<(typeof TABLES)[number], number>[]>(`select ${counts.join(', ')}`);
  if (!row) throw new Error('Counting always answers one row');
  return row;
}
