import { expect, it } from '@jest/globals';
import { byKey, selectOf, type View, WHOLE } from './view.js';

const REGION: View = {
  type: 'Region',
  columns: (r) => ({ name: `${r}.name`, kind: `${r}.kind` }),
  parts: { parent: byKey('parent_id', 'region', () => REGION, { optional: true }) },
};
const PLACE: View = {
  type: 'Place',
  columns: (p) => ({ id: `'p_' || ${p}.id`, unit: `${p}_unit.code` }),
  joins: (p) => `left join unit ${p}_unit on ${p}_unit.code = ${p}.unit_code`,
  parts: { region: byKey('region_id', 'region', () => REGION) },
};
const unit = 'left join unit p_unit on p_unit.code = p.unit_code';
const region = 'left join region p_region on p_region.id = p.region_id';

it.each([
  ['everything of its own', WHOLE, `'p_' || p.id as "id", p_unit.code as "unit"`, unit],
  ['what is asked', { own: ['unit'], parts: {} }, 'p_unit.code as "unit"', unit],
  ['nothing', { own: [], parts: {} }, 'null as "nothing"', unit],
  [
    'a part that is always there',
    { own: [], parts: { region: { own: ['name'], parts: {} } } },
    'p_region.name as "region.name"',
    `${unit}\n${region}`,
  ],
  [
    'whether there is one',
    { own: [], parts: { region: { own: [], parts: {} } } },
    'true as "region."',
    `${unit}\n${region}`,
  ],
  [
    'a part of a part, which may be missing',
    { own: [], parts: { region: { own: [], parts: { parent: { own: ['kind'], parts: {} } } } } },
    'p_region_parent.id is not null as "region.parent.", p_region_parent.kind as "region.parent.kind"',
    `${unit}\n${region}\nleft join region p_region_parent on p_region_parent.id = p_region.parent_id`,
  ],
])('selects %s', (_, read, select, joins) => {
  expect(selectOf(PLACE, 'p', read)).toEqual({ select, joins });
});

it('knows its parts alone', () => {
  expect(() => selectOf(PLACE, 'p', { own: [], parts: { owner: WHOLE } })).toThrow('Place has no part owner');
});
