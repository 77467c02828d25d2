import type { EntityManager } from '@mikro-orm/postgresql';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import type { Condition, PageArgs } from '../../shared/page.js';
import { conditions } from '../../shared/page-sql.js';
import { rows, statement } from '../../shared/rows.js';
import { givenVerdicts } from './given-verdicts.read-model.js';
import type { Moment } from './moment.rules.js';
import { registerOf, registerValues } from './register.read-model.js';
import type { Sight } from './target.access.js';
import type { TargetRow } from './target-row.read-model.js';
import { type Past, type TargetsAsked, targetConditions, targets, UNJUDGED } from './targets.read-model.js';
import type { TargetsWanted } from './targets-wanted.js';

interface Wanting {
  sight: Sight;
  wanted: TargetsWanted;
  moment: Moment;
}

/** The verdicts of a moment on all that a list may hold; how they stand is what narrows it afterwards. */
export async function verdictsThen(em: EntityManager, { sight, wanted, moment }: Wanting): Promise<Past> {
  const candidates = { ...wanted, ...UNJUDGED, on: moment };
  const { sql, values } = conditions(targetConditions(sight, candidates), registerValues(moment));
  const register = registerOf(moment, 1);
  const text = `${register ? `with ${register} ` : ''}select t.id from target t
      join policy p on p.id = t.policy_id join indicator i on i.id = t.indicator_id${sql}`;
  const found = await rows<{ id: string }>(em, statement('target.candidates', text), values);
  const ids = found.map(({ id }) => id);
  return { moment, verdicts: await givenVerdicts(em, ids, moment) };
}

interface Listing {
  sight: Sight;
  asked: TargetsAsked;
  past: Past;
  /** What else is true of them. */
  where?: readonly Condition[];
}

/** One page of targets as they were recorded at a moment; each shows how it stood then. */
export async function connectThen(
  em: EntityManager,
  { sight, asked, past, where = [] }: Listing,
  { first, after, last, before }: PageArgs,
): Promise<Connection<TargetRow>> {
  const list = targets(sight, asked, past);
  const found = await connect<TargetRow>(
    em,
    { ...list, where: [...list.where, ...where] },
    { first, after, last, before },
  );
  for (const { node } of found.edges) Object.assign(node, { moment: past.moment });
  return found;
}
