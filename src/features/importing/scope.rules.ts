import { type Gazetteer, regionNamed } from '../department/places.rules.js';

/** Where a target holds: a region, and what is meant where that is not simply the region. */
export interface Scoped {
  regionId: string | null;
  scope: string | null;
  certainty: number;
}

/** Written, they mean the document's own region: 全市, 本市, 大市范围. */
const own = /^(?:在?(?:全|本|我)(?:市|区|县|省)|大市)(?:范围)?内?$/;
/** Each of the divisions: a figure of its own, and not the region's. */
const OPEN = 0.9;

/** The region of a target, and its indicator as written without that region: 昆山市孕童健康产业带出口规模. */
export function placed(
  gazetteer: Gazetteer,
  { scope, indicator }: { scope: string | null; indicator: string },
  regionId: string | null,
): Scoped & { written: string } {
  const division = scope === null ? divisionAtHead(gazetteer, indicator, regionId) : null;
  return {
    ...scoped(gazetteer, division ?? scope, regionId),
    written: indicator.slice(division?.length ?? 0),
  };
}

function divisionAtHead(
  { proper, regions }: Gazetteer,
  words: string,
  regionId: string | null,
): string | null {
  const heads = [...proper].filter(
    ([name, id]) =>
      /[市区县]$/.test(name) && words.startsWith(name) && regions.get(id)?.parentId === regionId,
  );
  return heads.sort(([one], [other]) => other.length - one.length)[0]?.[0] ?? null;
}

/** The region of a target, from the scope as written and the region of the document. */
export function scoped(gazetteer: Gazetteer, written: string | null, regionId: string | null): Scoped {
  const sure = regionId === null ? 0 : 1;
  if (written === null || own.test(written)) return { regionId, scope: null, certainty: sure };
  const named = regionNamed(gazetteer, written);
  if (named) return { regionId: named, scope: null, certainty: 1 };
  const zone = gazetteer.common.get(written);
  // 高新区 names the city's own zone only where the city speaks.
  if (zone && gazetteer.regions.get(zone)?.parentId === regionId)
    return { regionId: zone, scope: null, certainty: 1 };
  return { regionId, scope: written, certainty: sure * OPEN };
}
