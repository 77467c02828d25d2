/** Where a value belongs, as the address of the page names it. */
export interface PlaceIds {
  indicator: string;
  region: string;
  period: string;
}

interface Placed {
  indicator: { id: string };
  region: { id: string };
  period: string;
}

const BETWEEN = '~';

export const placeOf = ({ indicator, region, period }: Placed): string =>
  [indicator.id, region.id, period].join(BETWEEN);

export function idsOf(place: string | null): PlaceIds | null {
  const [indicator, region, period] = place?.split(BETWEEN) ?? [];
  return indicator && region && period ? { indicator, region, period } : null;
}
