import { bracketsOf, plainName } from './written-name.rules.js';

export interface Place {
  id: string;
  name: string;
  shortNames: readonly string[];
  kind: 'CITY' | 'COUNTY_CITY' | 'DISTRICT' | 'ZONE';
  parentId: string | null;
}

/** 全市 and 我市 are whatever place a text is about. */
const relative = /^(?:全|本|我|大).{1,4}$/;
/** 园区 and 高新区 name a zone only where the city itself speaks: every county city has one of its own. */
const common = /^(?:工业|高新|经济|技术|产业|新|开发)*(?:园区|高新区|开发区|新区)$/;

/** The register's places under every name that texts give them. */
export interface Gazetteer {
  regions: ReadonlyMap<string, Place>;
  /** Names that no other place bears, such as 常熟市, 常熟 and 苏州工业园区. */
  proper: ReadonlyMap<string, string>;
  /** Names such as 高新区, which mean a region only in its parent's documents. */
  common: ReadonlyMap<string, string>;
  anyProper: RegExp;
}

/** Indexes the places of the register. */
export function gazetteerOf(regions: readonly Place[]): Gazetteer {
  const named = regions.flatMap((region) => {
    const { outside, inside } = bracketsOf(plainName(region.name));
    const names = [outside, inside ?? outside, ...region.shortNames.map(plainName)];
    return names.filter((name) => !relative.test(name)).map((name) => [name, region.id] as const);
  });
  const proper = new Map(named.filter(([name]) => !common.test(name)));
  // The longest first: 苏州市 before 苏州, and 苏州工业园区 before both.
  const longest = [...proper.keys()].sort((one, other) => other.length - one.length);
  return {
    regions: new Map(regions.map((region) => [region.id, region])),
    proper,
    common: new Map(named.filter(([name]) => common.test(name))),
    anyProper: new RegExp(longest.length > 0 ? longest.join('|') : '(?!)', 'g'),
  };
}

/** The region of the register that a proper name means; null for every other place. */
export const regionNamed = ({ proper }: Gazetteer, place: string | null): string | null =>
  proper.get(plainName(place ?? '')) ?? null;

/** A name parted into its place and what is left of it. */
export interface Placed {
  /** Whose body the name can mean; null: none of the register's places. */
  regionId: string | null;
  rest: string;
  /** STATED 常熟市财政局, OWN 市财政局, ABOVE 市财政局 where a district (区) writes it, OMITTED 财政局. */
  by: 'STATED' | 'OWN' | 'ABOVE' | 'OMITTED';
}

/** Where a body is that a plain name means in a document of a region. */
export function placeOf(gazetteer: Gazetteer, plain: string, regionId: string): Placed {
  const stated = plain.match(gazetteer.anyProper)?.map((name) => gazetteer.proper.get(name) ?? '') ?? [];
  if (stated.length > 0) {
    const rest = plain.replace(gazetteer.anyProper, '').replace(league, '团委');
    return { regionId: innermost(gazetteer, stated), rest, by: 'STATED' };
  }
  for (const [name, zone] of gazetteer.common)
    if (plain.startsWith(name) && gazetteer.regions.get(zone)?.parentId === regionId)
      return { regionId: zone, rest: plain.slice(name.length), by: 'STATED' };

  const own = gazetteer.regions.get(regionId);
  const { prefix, rest } = prefixOf(plain);
  if (!own || !prefix) return { regionId: own?.id ?? null, rest: plain, by: 'OMITTED' };
  const urban = own.kind === 'CITY' || own.kind === 'COUNTY_CITY';
  if (prefix === '市') {
    return urban ? { regionId: own.id, rest, by: 'OWN' } : { regionId: own.parentId, rest, by: 'ABOVE' };
  }
  return { regionId: prefix === '区' && own.kind === 'DISTRICT' ? own.id : null, rest, by: 'OWN' };
}

/** 苏州市姑苏区 is 姑苏区; 常熟太仓 is no place. */
function innermost({ regions }: Gazetteer, ids: readonly string[]): string | null {
  const distinct = [...new Set(ids)];
  const inner = distinct.filter((id) => !distinct.some((other) => regions.get(other)?.parentId === id));
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

/** A name of a region's body without the places in it, or the 市 or 区 that stands for them. */
export function withoutPlace(
  { anyProper, common, regions }: Gazetteer,
  plain: string,
  regionId: string,
): string {
  const placeless = plain.replace(anyProper, '');
  if (placeless !== plain) return placeless;
  for (const [name, zone] of common)
    if (zone === regionId && plain.startsWith(name)) return plain.slice(name.length);
  const { prefix, rest } = prefixOf(plain);
  const bears = regions.get(regionId)?.kind === 'DISTRICT' ? ['市', '区'] : ['市'];
  return bears.includes(prefix) ? rest : plain;
}

const league = /^团([市区县])委$/;

/** 市 of 市财政局 and of 团市委; what is left is 财政局 and 团委. */
function prefixOf(plain: string): { prefix: string; rest: string } {
  const whose = league.exec(plain)?.[1];
  if (whose) return { prefix: whose, rest: '团委' };
  const prefix = /^[市区县](?=.{2})/.exec(plain)?.[0] ?? '';
  return { prefix, rest: plain.slice(prefix.length) };
}
