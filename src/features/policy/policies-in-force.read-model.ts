import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { seesDrafts } from './policy.access.js';
import { forceOn, type StatedDays } from './policy.rules.js';

interface DatedRow extends StatedDays {
  uuid: string;
  repealedBy: StatedDays[];
}

const DAYS = {
  name: 'policy.days',
  text: `
    select p.id as uuid, p.issued_on as "issuedOn", p.effective_from as "effectiveFrom", p.effective_to as "effectiveTo",
           coalesce(r.days, '[]') as "repealedBy"
      from policy p
      left join lateral (
        select json_agg(json_build_object('issuedOn', o.issued_on, 'effectiveFrom', o.effective_from,
                                          'effectiveTo', o.effective_to)) as days
          from policy_relation x join policy o on o.id = x.policy_id
         where x.other_id = p.id and x.kind = 'REPEALS' and o.state = 'PUBLISHED') r on true
     where p.state = 'PUBLISHED' or $1`,
};

/**
 * The policies in force on a day. The rule judges each of them: a city has some thousands, and SQL would have to
 * repeat the rule.
 */
export async function policiesInForce(
  { em, viewer }: Pick<Session, 'em' | 'viewer'>,
  day: string,
): Promise<string[]> {
  const dated = await rows<DatedRow>(em, DAYS, [seesDrafts(viewer)]);
  return dated.flatMap(({ uuid, repealedBy, ...days }) =>
    forceOn(day, days, repealedBy) === 'IN_FORCE' ? [uuid] : [],
  );
}
