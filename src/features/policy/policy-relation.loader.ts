import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { manyEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import { seesDrafts } from './policy.access.js';
import { type PolicyRow, policyJson } from './policy.loader.js';
import type { PolicyRelationKind, RelationDirection } from './policy-relation.type.js';

export interface ThemeRow {
  code: string;
  name: string;
  nameEn: string;
}

export interface RelationRow {
  ofUuid: string;
  kind: PolicyRelationKind;
  direction: RelationDirection;
  policy: PolicyRow;
}

const ALL_THEMES = {
  name: 'policy.allThemes',
  text: 'select t.code, t.name, t.name_en as "nameEn" from theme t order by t.code',
};
const THEMES_OF = {
  name: 'policy.themesOf',
  text: `
    select pt.policy_id as "ofUuid", t.code, t.name, t.name_en as "nameEn"
      from policy_theme pt join theme t on t.code = pt.theme_code
     where pt.policy_id = any($1::uuid[]) order by t.code`,
};
const RELATIONS_OF = {
  name: 'policy.relationsOf',
  text: `
    select r.of_id as "ofUuid", r.kind, r.direction, ${policyJson('p')} as policy
      from (select o.policy_id as of_id, o.kind, 'OUTGOING' as direction, o.other_id
              from policy_relation o where o.policy_id = any($1::uuid[])
            union all
            select i.other_id, i.kind, 'INCOMING', i.policy_id
              from policy_relation i where i.other_id = any($1::uuid[])) r
      join policy p on p.id = r.other_id and (p.state = 'PUBLISHED' or $2)
     order by r.direction desc, r.kind, p.ordinal, p.id`,
};

export const policyRelationLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => ({
  /** The subjects of a policy. */
  themesOf: new DataLoader<string, ThemeRow[]>(async (ids) =>
    manyEach(ids, await rows<ThemeRow & { ofUuid: string }>(em, THEMES_OF, [ids]), ({ ofUuid }) => ofUuid),
  ),

  /** What a policy does to others, and then what others do to it; never what a hidden draft does. */
  relationsOf: new DataLoader<string, RelationRow[]>(async (ids) =>
    manyEach(
      ids,
      await rows<RelationRow>(em, RELATIONS_OF, [ids, seesDrafts(viewer)]),
      ({ ofUuid }) => ofUuid,
    ),
  ),
});

/** The controlled list of subjects. */
export const allThemes = (em: EntityManager): Promise<ThemeRow[]> => rows(em, ALL_THEMES);
