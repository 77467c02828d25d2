import { plainName } from './written-name.rules.js';

export interface DirectoryRegion {
  id: string;
  name: string;
  shortNames: readonly string[];
  kind: 'CITY' | 'COUNTY_CITY' | 'DISTRICT' | 'ZONE';
  parentId: string | null;
}

/** Valid from `validFrom` on, and no longer on `validTo`; null is open. */
export interface DirectoryName {
  name: string;
  kind: 'CANONICAL' | 'SHORT' | 'VARIANT';
  validFrom: string | null;
  validTo: string | null;
}

export interface DirectoryOrganisation {
  id: string;
  name: string;
  kind: 'ORGANISATION' | 'GROUP' | 'COLLECTIVE';
  level: string;
  regionId: string;
  names: readonly DirectoryName[];
  /** Of a group, in the register's order. */
  memberIds: readonly string[];
}

export interface DirectorySuccession {
  predecessorId: string;
  successorId: string;
}

/** The register of departments as plain rows. */
export interface DirectoryRows {
  regions: readonly DirectoryRegion[];
  organisations: readonly DirectoryOrganisation[];
  successions: readonly DirectorySuccession[];
}

/** A body under one of its names. */
export interface Bearer {
  organisation: DirectoryOrganisation;
  name: DirectoryName;
}

/** The register, indexed once for any number of names. */
export interface Directory {
  regions: ReadonlyMap<string, DirectoryRegion>;
  organisations: ReadonlyMap<string, DirectoryOrganisation>;
  /** By region, then by the plain form of a name. */
  byName: ReadonlyMap<string, ReadonlyMap<string, readonly Bearer[]>>;
  successors: ReadonlyMap<string, readonly string[]>;
  predecessors: ReadonlyMap<string, readonly string[]>;
}

/** Indexes the register. */
export function directoryOf({ regions, organisations, successions }: DirectoryRows): Directory {
  const byName = new Map<string, Map<string, Bearer[]>>(regions.map(({ id }) => [id, new Map()]));
  for (const organisation of organisations) {
    for (const name of organisation.names)
      add(byName.get(organisation.regionId), plainName(name.name), { organisation, name });
  }
  const successors = new Map<string, string[]>();
  const predecessors = new Map<string, string[]>();
  for (const { predecessorId, successorId } of successions) {
    add(successors, predecessorId, successorId);
    add(predecessors, successorId, predecessorId);
  }
  return {
    regions: new Map(regions.map((region) => [region.id, region])),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    byName,
    successors,
    predecessors,
  };
}

function add<Key, Value>(index: Map<Key, Value[]> | undefined, key: Key, value: Value): void {
  const known = index?.get(key);
  if (known) known.push(value);
  else index?.set(key, [value]);
}

/** The region that a document's place names, such as 苏州市 or 姑苏区; null when the register has none of that name. */
export function regionNamed({ regions }: Directory, place: string | null): string | null {
  const wanted = plainName(place ?? '');
  for (const { id, name, shortNames } of regions.values())
    if ([name, ...shortNames].some((known) => plainName(known) === wanted)) return id;
  return null;
}
