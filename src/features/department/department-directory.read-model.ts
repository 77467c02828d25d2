import type { EntityManager } from '@mikro-orm/postgresql';
import { rows } from '../../shared/rows.js';
import { type Directory, type DirectoryOrganisation, directoryOf } from './directory.rules.js';
import type { Place } from './places.rules.js';

const REGIONS = {
  name: 'department.directoryRegions',
  text: `
    select r.id, r.name, r.short_names as "shortNames", r.kind, r.parent_id as "parentId"
      from region r order by r.ordinal, r.id`,
};
const ORGANISATIONS = {
  name: 'department.directory',
  text: `
    select d.id, d.name, d.kind, d.level, d.region_id as "regionId",
           coalesce((select json_agg(json_build_object('name', n.name, 'kind', n.kind,
                                      'validFrom', n.valid_from, 'validTo', n.valid_to) order by n.kind, n.name, n.id)
                       from department_name n where n.department_id = d.id), '[]') as names,
           array(select m.member_id from department_member m join department o on o.id = m.member_id
                  where m.group_id = d.id order by o.ordinal, o.id) as "memberIds",
           array(select s.successor_id from department_succession s where s.predecessor_id = d.id
                  order by s.happened_on, s.successor_id) as "successorIds"
      from department d order by d.ordinal, d.id`,
};

/** The register of departments with names over time, groups and successions, ready to resolve names: two statements. */
export async function departmentDirectory(em: EntityManager): Promise<Directory> {
  const [regions, organisations] = await Promise.all([
    rows<Place>(em, REGIONS, []),
    rows<DirectoryOrganisation & { successorIds: string[] }>(em, ORGANISATIONS, []),
  ]);
  return directoryOf({
    regions,
    organisations,
    successions: organisations.flatMap(({ id, successorIds }) =>
      successorIds.map((successorId) => ({ predecessorId: id, successorId })),
    ),
  });
}
