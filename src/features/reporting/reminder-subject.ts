import type { EntityManager, Ref } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { globalId, uuidOf } from '../../shared/ids.js';
import { rowsInTransaction } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { Region } from '../region/region.entity.js';
import { answeringFor } from '../target/answering.read-model.js';
import { lockTarget } from '../target/lock-target.js';
import { Standing } from '../target/standing.entity.js';
import type { Target } from '../target/target.entity.js';
import { given, OBLIGATIONS } from './obligations.read-model.js';
import { type ObligationState, TO_DO } from './obligations.rules.js';

/** What a reminder is about, and who answers for it. */
export interface ReminderSubject {
  what: { target: Target } | { indicator: Indicator; region: Region; period: string };
  departmentIds: readonly string[];
  /** As a notification names it. */
  shown: string;
  /** Its id, as the API shows it; of an obligation the indicator's. */
  about: string;
  record: Record<string, string>;
}

/** A target that is not reached and not cancelled. */
export async function targetSubject(
  em: EntityManager,
  { today }: Session,
  targetId: string,
): Promise<ReminderSubject> {
  const path = ['input', 'about', 'targetId'];
  const target = await lockTarget(em, targetId, path);
  const standing = await em.findOne(Standing, { target });
  if (standing?.status === 'ACHIEVED') throw new DomainError('TARGET_ACHIEVED', {}, path);
  return {
    what: { target },
    departmentIds: await answeringFor(em, [target.id], today),
    shown: await nameOf(target),
    about: globalId('Target', target.id),
    record: { targetId: target.id },
  };
}

/** An obligation for which a report is still to come. */
export async function obligationSubject(
  em: EntityManager,
  session: Session,
  input: { indicatorId: string; regionId: string; period: string },
): Promise<ReminderSubject> {
  const path = ['input', 'about', 'obligation'];
  const { period } = input;
  const indicatorId = uuidOf('Indicator', input.indicatorId, [...path, 'indicatorId']);
  const regionId = uuidOf('Region', input.regionId, [...path, 'regionId']);
  const indicator = await em.findOne(Indicator, indicatorId);
  if (!indicator) throw notFound('Indicator', input.indicatorId, [...path, 'indicatorId']);
  const region = await em.findOne(Region, regionId);
  if (!region) throw notFound('Region', input.regionId, [...path, 'regionId']);

  const params = { indicator: indicator.name, region: region.name, period };
  const values = [...given(session, null), indicatorId, regionId, period];
  const [found] = await rowsInTransaction<{ state: ObligationState; departmentIds: string[] }>(
    em,
    ASKED,
    values,
  );
  if (!found) throw new DomainError('NOTHING_OWED', params, path);
  if (!(TO_DO as readonly string[]).includes(found.state))
    throw new DomainError('NOTHING_LEFT_TO_DO', params, path);
  return {
    what: { indicator, region, period },
    departmentIds: found.departmentIds,
    shown: `${indicator.name}（${region.name}，${period}）`,
    about: globalId('Indicator', indicatorId),
    record: { indicatorId, regionId, period },
  };
}

const ASKED = `
  select ob.state, ob.department_ids as "departmentIds" from ${OBLIGATIONS}
   where ob.indicator_id = $5 and ob.region_id = $6 and ob.period = $7`;

interface Named {
  indicator: Ref<Indicator>;
  region: Ref<Region>;
}

/** A target by its indicator and region. */
async function nameOf({ indicator, region }: Named): Promise<string> {
  return `${(await indicator.loadOrFail()).name}（${(await region.loadOrFail()).name}）`;
}
