import DataLoader from 'dataloader';
import { manyEach } from '../../shared/loader.js';
import { asJson, type ColumnsOf } from '../../shared/row-columns.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { byKey, type View, WHOLE } from '../../shared/view.js';
import { oneByKey } from '../../shared/view-loader.js';
import { DEPARTMENT, type DepartmentRow } from '../department/department.loader.js';
import { REGION, type RegionRow } from '../region/region.loader.js';
import { seesDrafts } from './policy.access.js';
import type { StatedDays } from './policy.rules.js';
import type { PolicyKind, PolicyLevel, PolicyState } from './policy.type.js';

export interface PolicyRow extends StatedDays {
  id: string;
  uuid: string;
  regionUuid: string;
  issuerDepartmentUuid: string | null;
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  kind: PolicyKind;
  level: PolicyLevel;
  state: PolicyState;
  effectiveOnIssue: boolean;
  reviewed: boolean;
  region?: RegionRow;
  issuerDepartment?: DepartmentRow | null;
}

/** What makes a row, of the table under an alias; also for statements of other features that join it. */
export const policyColumns = (p: string): ColumnsOf<Omit<PolicyRow, 'region' | 'issuerDepartment'>> => ({
  id: `'policy_' || ${p}.id`,
  uuid: `${p}.id`,
  regionUuid: `${p}.region_id`,
  issuerDepartmentUuid: `${p}.issuer_department_id`,
  title: `${p}.title`,
  documentNumber: `${p}.document_number`,
  issuer: `${p}.issuer`,
  kind: `${p}.kind`,
  level: `${p}.level`,
  state: `${p}.state`,
  issuedOn: `${p}.issued_on`,
  effectiveFrom: `${p}.effective_from`,
  effectiveTo: `${p}.effective_to`,
  effectiveOnIssue: `${p}.effective_on_issue`,
  reviewed: `${p}.reviewed`,
});

export const POLICY: View = {
  type: 'Policy',
  columns: policyColumns,
  parts: {
    region: byKey('region_id', 'region', () => REGION),
    issuerDepartment: byKey('issuer_department_id', 'department', () => DEPARTMENT, { optional: true }),
  },
};

/** A row as one JSON column, for statements of other features that join a policy the caller may see. */
export const policyJson = (alias: string): string => asJson(policyColumns(alias));

const REPEALERS_OF = {
  name: 'policy.repealersOf',
  text: `
    select r.other_id as "ofUuid", p.issued_on as "issuedOn", p.effective_from as "effectiveFrom",
           p.effective_to as "effectiveTo"
      from policy_relation r join policy p on p.id = r.policy_id
     where r.other_id = any($1::uuid[]) and r.kind = 'REPEALS' and p.state = 'PUBLISHED'`,
};

/** The policies that the caller may see: a draft is as absent as what never was. */
export const policyLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const byIdAs = oneByKey<PolicyRow>(em, {
    name: 'policy.byId',
    view: POLICY,
    alias: 'p',
    text: ({ select, joins }) => `
      select p.id as key, ${select} from policy p ${joins}
       where p.id = any($1::uuid[]) and (p.state = 'PUBLISHED' or $2)`,
    values: [seesDrafts(viewer)],
  });
  return {
    byIdAs,
    byId: byIdAs(WHOLE),

    /** The days of what repeals each policy. A draft repeals nothing, whoever looks. */
    repealersOf: new DataLoader<string, StatedDays[]>(async (ids) =>
      manyEach(
        ids,
        await rows<StatedDays & { ofUuid: string }>(em, REPEALERS_OF, [ids]),
        ({ ofUuid }) => ofUuid,
      ),
    ),
  };
};
