import { narrowedBy } from '../../shared/narrow.js';
import { column, dayColumn, type OrderBy, orderOf } from '../../shared/order.js';
import type { List } from '../../shared/page.js';
import type { Session } from '../../shared/session.js';
import { type Shown, showing } from '../../shared/view.js';
import { visiblePolicies } from './policy.access.js';
import { POLICY } from './policy.loader.js';
import type { PolicyKind, PolicyLevel } from './policy.type.js';
import type { PolicyOrderField } from './policy-filter.type.js';

/** What a list of policies is narrowed to; null asks nothing. */
export interface PoliciesWanted {
  /** A pattern of `ilike`. */
  text: string | null;
  regionUuid: string | null;
  kind: PolicyKind | null;
  level: PolicyLevel | null;
  theme: string | null;
  reviewed: boolean | null;
  /** Only these. */
  uuids: readonly string[] | null;
}

const COLUMNS = {
  // ICU's Chinese collation sorts by pinyin.
  TITLE: column('p.title collate "zh-x-icu"', 'text'),
  ISSUED_ON: dayColumn('p.issued_on'),
  EFFECTIVE_FROM: dayColumn('p.effective_from'),
  EFFECTIVE_TO: dayColumn('p.effective_to'),
  REGISTER: column('p.ordinal', 'int'),
};

const CONDITIONS = {
  text: '(p.title ilike ? or p.document_number ilike ? or p.issuer ilike ?)',
  regionUuid: 'p.region_id = ?',
  kind: 'p.kind = ?',
  level: 'p.level = ?',
  theme: 'exists (select from policy_theme pt where pt.policy_id = p.id and pt.theme_code = ?)',
  reviewed: 'p.reviewed = ?',
  uuids: 'p.id = any(?::uuid[])',
};

/** The policies that the caller may see, as far as they are wanted; what took effect last in front. */
export function policies(
  { viewer }: Pick<Session, 'viewer'>,
  wanted: PoliciesWanted,
  orderBy: readonly OrderBy<PolicyOrderField>[],
  shown: Shown,
): List {
  const asked = orderBy.length ? orderBy : [{ field: 'EFFECTIVE_FROM', direction: 'DESC' } as const];
  return {
    name: 'policy.list',
    ...showing(POLICY, 'p', shown),
    from: 'policy p',
    where: [visiblePolicies(viewer), ...narrowedBy(wanted, CONDITIONS)],
    order: orderOf(COLUMNS, asked, [
      { sql: 'p.ordinal', type: 'int' },
      { sql: 'p.id', type: 'uuid' },
    ]),
  };
}
