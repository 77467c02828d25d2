import type { Unit } from '../indicator/quantity.rules.js';
import type { Comparator } from '../target/target.rules.js';

/** A unit of the register with its other spellings (㎡, ％). */
export interface RegisteredUnit extends Unit {
  aliases: readonly string[];
}

/** Which unit of the register is meant, and how sure that is; null where the register has none. */
export interface UnitNamed {
  unit: RegisteredUnit | null;
  certainty: number;
}

/** What a number without a unit is, by how it is compared: 翻番 is 2倍, 首位 is the first 位. */
const IMPLIED: Partial<Record<Comparator, string>> = { MULTIPLY: '倍', RANK: '位', FULL_COVERAGE: '%' };
/** A number that nothing is written behind may be a pure number, or its unit may stand elsewhere. */
const PURE = { code: '1', certainty: 0.5 };

/** The unit that a text means by what it writes behind a number. */
export function unitNamed(
  units: readonly RegisteredUnit[],
  written: string | null,
  comparator: Comparator,
): UnitNamed {
  const coded = (code: string, certainty: number): UnitNamed => {
    const unit = units.find((each) => each.code === code) ?? null;
    return { unit, certainty: unit ? certainty : 0 };
  };
  if (written === null) {
    const implied = IMPLIED[comparator];
    return implied ? coded(implied, 1) : coded(PURE.code, PURE.certainty);
  }
  const plain = plainUnit(written);
  const unit = units.find(({ code, aliases }) =>
    [code, ...aliases].some((name) => plainUnit(name) === plain),
  );
  return { unit: unit ?? null, certainty: unit ? 1 : 0 };
}

/** ％ and %, 个（次） and 个: without what only the typesetting adds. */
const plainUnit = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/\([^()]*\)$/, '');
