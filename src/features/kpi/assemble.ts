import { yearOf } from '../../shared/dates.js';
import type { Condition } from '../../shared/page.js';
import type { DutyRole } from '../measure/responsibility.type.js';
import { answeredBy, answeredByNobody } from '../target/stated.read-model.js';
import type { Horizon } from './counted.read-model.js';
import type { OverviewRow } from './overview.read-model.js';
import type { OverviewType } from './overview.type.js';
import type { Behind } from './overview-of.js';
import { talliesBy, tally } from './tally.rules.js';

/** Makes the figures of an overview of its rows, each with what it counts. */
export function assemble(
  rows: readonly OverviewRow[],
  behind: Behind,
): Omit<OverviewType, 'asOf' | 'horizon'> & { behind: Behind } {
  const { horizon, sight, past } = behind.counting;
  const day = past?.moment.asOf ?? null;
  const part = (name: OverviewRow['part']) => rows.filter((row) => row.part === name);
  const base = part('BASE');
  const within = base.filter(({ dueOn }) => placeOf(dueOn, horizon) === 'WITHIN');
  const outside = (place: Place) =>
    tally(base.filter(({ dueOn }) => placeOf(dueOn, horizon) === place)).total;
  const of = (...scope: Condition[]) => ({ behind: { ...behind, scope: [...behind.scope, ...scope] } });
  const years = talliesBy(within, ({ dueOn }) => (dueOn === null ? null : yearOf(dueOn)));
  return {
    ...tally(within),
    behind,
    outsideHorizon: { past: outside('PAST'), later: outside('LATER'), undated: outside('UNDATED') },
    byPolicy: talliesBy(part('POLICY'), ({ uuid }) => uuid ?? '').map(({ key, counts }) => ({
      ...counts,
      ...of(['t.policy_id = ?', key]),
      policyUuid: key,
    })),
    byRegion: talliesBy(within, ({ uuid }) => uuid ?? '').map(({ key, counts }) => ({
      ...counts,
      ...of(['t.region_id = ?', key]),
      regionUuid: key,
    })),
    byYear: years.sort(byYear).map(({ key, counts }) => ({
      ...counts,
      ...of(key === null ? ['t.due_on is null'] : ['extract(year from t.due_on) = ?::int', key]),
      year: key,
    })),
    byLevel: talliesBy(part('LEVEL'), ({ level }) => level ?? 'CITY').map(({ key, counts }) => ({
      ...counts,
      ...of(['p.level = ?', key]),
      level: key,
    })),
    byTheme: talliesBy(part('THEME'), ({ theme }) => theme).map(({ key, counts, groups: [first] }) => ({
      ...counts,
      ...of(ofTheme(key)),
      theme:
        key === null ? null : { code: key, name: first?.themeName ?? key, nameEn: first?.themeNameEn ?? key },
    })),
    byDepartment: talliesBy(part('DEPARTMENT'), ({ uuid }) => uuid).map(({ key, counts, groups }) => ({
      ...counts,
      ...of(key === null ? answeredByNobody(sight) : answeredBy(sight, { departmentUuid: key, day })),
      departmentUuid: key,
      byRole:
        key === null
          ? []
          : ROLES.flatMap((role) => {
              const alike = groups.filter(({ roles }) => roles?.includes(role));
              const scope = answeredBy(sight, { departmentUuid: key, day, role });
              return alike.length ? [{ ...tally(alike), ...of(scope), role }] : [];
            }),
    })),
  };
}

const ROLES: readonly DutyRole[] = ['LEAD', 'JOINT', 'BY_DUTY', 'SUPPORT', 'LOCAL'];

type Place = 'PAST' | 'LATER' | 'UNDATED' | 'WITHIN';

function placeOf(dueOn: string | null, horizon: Horizon | null): Place {
  if (!horizon) return 'WITHIN';
  if (dueOn === null) return 'UNDATED';
  const year = yearOf(dueOn);
  if (year < horizon.from) return 'PAST';
  return year > horizon.to ? 'LATER' : 'WITHIN';
}

/** What has no deadline comes last. */
const byYear = ({ key: a }: { key: number | null }, { key: b }: { key: number | null }): number =>
  (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);

const THEMES = 'exists (select from policy_theme th where th.policy_id = t.policy_id';
const ofTheme = (code: string | null): Condition =>
  code === null ? [`not ${THEMES})`] : [`${THEMES} and th.theme_code = ?)`, code];
