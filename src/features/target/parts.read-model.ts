import type { EntityManager } from '@mikro-orm/postgresql';
import { rows, statement } from '../../shared/rows.js';
import { happenedUntil, momentFrom, momentValues } from './moment.read-model.js';
import type { Moment } from './moment.rules.js';
import { withRegister } from './register.read-model.js';

/** A whole, and one of its parts. */
export interface PartKey {
  ofUuid: string;
  uuid: string;
}

const parts = (ended: (column: string) => string, begun = '') => `
  select t.part_of_id as "ofUuid", t.id as uuid
    from target t
    join region g on g.id = t.region_id
   where t.part_of_id = any($1::uuid[]) and ${ended('t.cancelled_at')} and ${ended('t.dropped_at')}${begun}
   order by g.ordinal, t.id`;

const NOW = parts((column) => `${column} is null`);

const BY_THEN = happenedUntil(momentFrom(2));
const THEN = parts(
  (column) => `(${column} is null or ${column} >= ${BY_THEN})`,
  ' and t.split_on <= $2::date',
);

/** What totals are split into, in the order of the regions; at a moment as it had been by then. */
export const partsOfTargets = (
  em: EntityManager,
  wholes: readonly string[],
  moment: Moment | null,
): Promise<PartKey[]> =>
  moment
    ? rows(em, statement('target.partsThen', withRegister(moment, 4) + THEN), [
        wholes,
        ...momentValues(moment),
      ])
    : rows(em, statement('target.parts', NOW), [wholes]);
