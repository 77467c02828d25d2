import { registerEnumType } from 'type-graphql';
import { ACCESS, PERMISSION_WORDS, type Permission as PermissionName } from './access-table.js';

type Shouted<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '_'}${Uppercase<First>}${Shouted<Rest>}`
  : '';

/** A permission as the API writes it: READ_STANDING for readStanding. */
export type Permission = Shouted<PermissionName>;

export const shouted = (name: PermissionName): Permission =>
  name.replace(/[A-Z]/g, '_$&').toUpperCase() as Permission;

const names = Object.keys(ACCESS) as PermissionName[];

export const Permission = Object.fromEntries(names.map((name) => [shouted(name), shouted(name)])) as {
  [P in Permission]: P;
};

registerEnumType(Permission, {
  name: 'Permission',
  description: 'Something that not everybody may do.',
  valuesConfig: Object.fromEntries(
    names.map((name) => {
      const { zh, en } = PERMISSION_WORDS[name];
      return [shouted(name), { description: `${zh}: ${en}` }];
    }),
  ),
});
