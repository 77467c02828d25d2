import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, Refusals } from '../../shared/errors.js';
import { globalId } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import { DepartmentSuccession } from '../department/department-succession.entity.js';
import type { AskedReform, AskedShares } from './asked-reform.js';
import { DutyTransfer } from './duty-transfer.entity.js';
import type { HeldFunction } from './functions-held.read-model.js';
import { shareOut } from './shares.rules.js';

/** A function, and whom it goes to; null while nobody is named. */
export interface Given {
  held: HeldFunction;
  to: string | null;
}

const idOf = ({ kind, uuid }: Pick<HeldFunction, 'kind' | 'uuid'>): string =>
  globalId(kind === 'MEASURE' ? 'Measure' : 'Indicator', uuid);

/** Whom each function of a department goes to; refused where a share names what the department does not hold. */
export function given(held: readonly HeldFunction[], shares: AskedShares, path: readonly string[]): Given[] {
  const { goesTo, faults } = shareOut(
    held.map((each) => idOf(each)),
    shares,
  );
  refuse(faults.map(({ id, fault }) => new DomainError(fault, { id }, path)));
  return held.map((each) => ({ held: each, to: goesTo.get(idOf(each)) ?? null }));
}

const MAX_LISTED = 100;

/** Refuses a reform that leaves functions over, and says which: the first hundred. */
export function assertNothingLeftOver(functions: readonly Given[], path: readonly string[]): void {
  const left = functions.filter(({ to }) => to === null);
  refuse(
    left.slice(0, MAX_LISTED).map(({ held }) => {
      const params = { name: held.name, id: idOf(held), count: left.length };
      return new DomainError(
        held.kind === 'MEASURE' ? 'DUTY_LEFT_OVER' : 'INDICATOR_LEFT_OVER',
        params,
        path,
      );
    }),
  );
}

function refuse([first, ...others]: DomainError[]): void {
  if (first) throw new Refusals([first, ...others]);
}

/** Writes down who has each function from the day on, and who follows the department where it is no more. */
export async function giveFunctions(
  em: EntityManager,
  functions: readonly Given[],
  {
    departmentUuid,
    on,
    basis,
    ends,
    kind,
  }: Pick<AskedReform, 'departmentUuid' | 'on' | 'basis'> & {
    kind: AskedShares['kind'];
    ends: readonly string[] | null;
  },
): Promise<void> {
  // Where one department has all, that it follows says everything.
  if (ends === null || ends.length > 1) {
    const moved = functions.filter(({ to }) => to !== null && to !== departmentUuid);
    await assertNotGivenBack(em, moved, on);
    await em.insertMany(
      DutyTransfer,
      moved.map(({ held: { kind: of, uuid }, to }) => ({
        id: randomUUID(),
        happenedOn: on,
        predecessor: departmentUuid,
        successor: to ?? departmentUuid,
        measure: of === 'MEASURE' ? uuid : null,
        indicator: of === 'INDICATOR' ? uuid : null,
      })),
    );
  }
  await em.insertMany(
    DepartmentSuccession,
    (ends ?? []).map((successor) => ({
      predecessor: departmentUuid,
      successor,
      kind,
      happenedOn: on,
      precision: 'DAY' as const,
      basis,
    })),
  );
}

/** A function does not return on the day on which it was given away, nor before. */
async function assertNotGivenBack(em: EntityManager, moved: readonly Given[], on: string): Promise<void> {
  const values = [moved.map(({ held }) => held.uuid), moved.map(({ to }) => to), on];
  const [back] = await rowsInTransaction<{ department: string; lastOn: string }>(em, GIVEN_BACK, values);
  if (back) throw new DomainError('REFORM_OUT_OF_ORDER', { ...back, on }, ['input', 'on']);
}

const GIVEN_BACK = `
  select d.name as department, t.happened_on::text as "lastOn"
    from unnest($1::uuid[], $2::uuid[]) given (function_id, to_id)
    join duty_transfer t on t.predecessor_id = given.to_id and given.function_id in (t.measure_id, t.indicator_id)
    join department d on d.id = t.predecessor_id
   where t.happened_on >= $3::date
   order by t.happened_on desc limit 1`;
