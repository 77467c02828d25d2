import { collectiveOf } from './collective-names.rules.js';
import { type Gazetteer, gazetteerOf, type Place, withoutPlace } from './places.rules.js';
import { officeOf } from './short-forms.rules.js';
import { bracketsOf, plainName } from './written-name.rules.js';

/** Valid from `validFrom` on, and no longer on `validTo`; null is open. */
export interface DirectoryName {
  name: string;
  kind: 'CANONICAL' | 'SHORT' | 'VARIANT';
  validFrom: string | null;
  validTo: string | null;
}

export interface DirectoryOrganisation {
  id: string;
  /** In full, as it is called now. */
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

/** The register of departments (单位名录) as plain rows. */
export interface DirectoryRows {
  regions: readonly Place[];
  organisations: readonly DirectoryOrganisation[];
  successions: readonly DirectorySuccession[];
}

/** A body under one of its names. */
export interface Bearer {
  organisation: DirectoryOrganisation;
  name: DirectoryName;
}

/** What a region's bodies are called. */
export interface RegionIndex {
  /** By the plain form of a name. */
  names: Map<string, Bearer[]>;
  /** By the office, place and short forms taken out: 市发改委 by 发展和改革委员会. */
  offices: Map<string, Bearer[]>;
  /** By the office of a second name in brackets: 常熟市财政局（国资办） by 国资办. */
  plates: Map<string, Bearer[]>;
  /** 各县级市（区）人民政府（管委会）, in the region of the city. */
  localGroup: DirectoryOrganisation | null;
  /** 各相关部门, where the register has a row for it. */
  anybody: DirectoryOrganisation | null;
  /** The people's government, or the committee of a zone. */
  government: DirectoryOrganisation | null;
}

/** The register, indexed once for any number of names. */
export interface Directory {
  gazetteer: Gazetteer;
  organisations: ReadonlyMap<string, DirectoryOrganisation>;
  byRegion: ReadonlyMap<string, RegionIndex>;
  successors: ReadonlyMap<string, readonly string[]>;
  predecessors: ReadonlyMap<string, readonly string[]>;
}

/** Indexes the register. */
export function directoryOf({ regions, organisations, successions }: DirectoryRows): Directory {
  const gazetteer = gazetteerOf(regions);
  const byRegion = new Map(regions.map(({ id }) => [id, emptyIndex()]));
  for (const organisation of organisations) {
    const index = byRegion.get(organisation.regionId);
    for (const name of index ? organisation.names : []) enter(gazetteer, index, { organisation, name });
  }
  const successors = new Map<string, string[]>();
  const predecessors = new Map<string, string[]>();
  for (const { predecessorId, successorId } of successions) {
    add(successors, predecessorId, successorId);
    add(predecessors, successorId, predecessorId);
  }
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  return { gazetteer, organisations: byId, byRegion, successors, predecessors };
}

const emptyIndex = (): RegionIndex => ({
  names: new Map(),
  offices: new Map(),
  plates: new Map(),
  localGroup: null,
  anybody: null,
  government: null,
});

function enter(gazetteer: Gazetteer, index: RegionIndex | undefined, bearer: Bearer): void {
  if (!index) return;
  const { organisation, name } = bearer;
  const plain = plainName(name.name);
  add(index.names, plain, bearer);
  if (organisation.kind !== 'ORGANISATION') {
    const kind = collectiveOf(plain);
    if (organisation.kind === 'GROUP' && kind === 'EVERY') index.localGroup = organisation;
    if (organisation.kind === 'COLLECTIVE' && kind === 'ANYBODY') index.anybody = organisation;
    return;
  }
  const { outside, inside } = bracketsOf(plain);
  // 市委组织部（人才办） is written for the 人才办: only a full name is known to be two names of one body.
  if (inside !== null && name.kind !== 'CANONICAL') return;
  const office = officeOf(withoutPlace(gazetteer, outside, organisation.regionId));
  add(index.offices, office, bearer);
  // The office of a leading group sits in the body that its brackets name; it is not that body.
  if (inside !== null && !outside.endsWith('领导小组办公室'))
    add(index.plates, officeOf(withoutPlace(gazetteer, inside, organisation.regionId)), bearer);
  if (organisation.level === 'GOVERNMENT' && (office === '人民政府' || office === '管理委员会'))
    index.government = organisation;
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
