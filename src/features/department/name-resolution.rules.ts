import { collectiveOf } from './collective-names.rules.js';
import type { Bearer, Directory, RegionIndex } from './directory.rules.js';
import { type Placed, placeOf } from './places.rules.js';
import type { Candidate, Resolution, ResolutionReason, WrittenName } from './resolution.rules.js';
import { officeOf } from './short-forms.rules.js';
import { ambiguous, found, nobody, verdictOn } from './verdict.rules.js';
import { bracketsOf, plainName } from './written-name.rules.js';

/**
 * How sure each way of finding a body is. On the reviewed duties none was wrong, not even with the name struck from
 * the register first; a register of another city may hold less, so what is not listed claims less.
 */
const CERTAINTY = {
  NAME: 1,
  ALIAS: 0.99,
  GROUP: 0.95,
  ABBREVIATION: 0.92,
  PLACE_ONLY: 0.85,
  NAME_WITHIN_NAME: 0.85,
  PLACE_LEFT_OUT: 0.75,
} as const satisfies Partial<Record<ResolutionReason, number>>;

const by = (reason: keyof typeof CERTAINTY, times = 1) => ({ reason, certainty: CERTAINTY[reason] * times });

interface Asked {
  directory: Directory;
  regionId: string;
  own: RegionIndex;
  day: string | null;
}

/**
 * Whom a name means in a document of a region, read on a day. A short name means the body of the document's own
 * region; nobody of another one is taken for it. What is not certain stays open, with candidates.
 */
export function resolveName(directory: Directory, { name, regionId, day }: WrittenName): Resolution {
  const own = regionId === null ? undefined : directory.byRegion.get(regionId);
  if (regionId === null || !own) return nobody('UNKNOWN', 'REGION_NOT_COVERED');
  const asked = { directory, regionId, own, day };
  const plain = plainName(name);
  return (
    asListed(asked, own.names.get(plain) ?? [], 1) ??
    asCollective(asked, plain) ??
    asTwoNames(asked, plain) ??
    asOffice(asked, plain) ??
    nobody('UNKNOWN', whyNot(asked, plain), namesakes(asked, plain))
  );
}

/** A name as the register lists it. */
function asListed({ directory, day }: Asked, bearers: readonly Bearer[], times: number): Resolution | null {
  const inFull = bearers.some(({ name }) => name.kind === 'CANONICAL');
  return verdictOn(directory, bearers, day, by(inFull ? 'NAME' : 'ALIAS', times));
}

/** 各板块 is a group that the register expands; 各相关部门 names nobody, and 有关市（区） does not say which. */
function asCollective({ directory, regionId, own }: Asked, plain: string): Resolution | null {
  const placed = placeOf(directory.gazetteer, plain, regionId);
  // 苏州市各有关部门 in a document of 苏州市 are its 各有关部门.
  const kind = collectiveOf(placed.by === 'STATED' && placed.regionId === regionId ? placed.rest : plain);
  if (kind === null) return null;
  if (kind === 'EVERY' && own.localGroup) return found(own.localGroup, 'GROUP', CERTAINTY.GROUP);
  if (kind === 'SOME' && own.localGroup)
    return nobody('COLLECTIVE', 'SOME_OF_GROUP', [
      { departmentId: own.localGroup.id, reason: 'SOME_OF_GROUP' },
    ]);
  return kind === 'ANYBODY' && own.anybody
    ? found(own.anybody, 'COLLECTIVE', CERTAINTY.GROUP)
    : nobody('COLLECTIVE', 'COLLECTIVE');
}

/** 市财政局（国资委）: one body with two names, or two bodies written together. */
function asTwoNames(asked: Asked, plain: string): Resolution | null {
  const { outside, inside } = bracketsOf(plain);
  if (inside === null) return null;
  const first = asOne(asked, outside);
  const prefix = /^[市区县]/.exec(outside)?.[0] ?? '';
  const second = asOne(asked, inside) ?? asOne(asked, prefix + inside);
  const bodies = [first, second].flatMap((part) => part?.departmentId ?? []);
  if (new Set(bodies).size > 1 || (bodies.length === 1 && !first?.departmentId))
    return ambiguous(bodies.map((departmentId) => ({ departmentId, reason: 'NAME_WITHIN_NAME' })));
  if (!first?.departmentId) return first;
  return {
    ...first,
    reason: 'NAME_WITHIN_NAME',
    certainty: Math.min(first.certainty, CERTAINTY.NAME_WITHIN_NAME),
  };
}

const asOne = (asked: Asked, plain: string): Resolution | null =>
  asListed(asked, asked.own.names.get(plain) ?? [], 1) ?? asOffice(asked, plain);

/** A body by its place and its office: 苏州市发改委, 区发展和改革局, 昆山市. */
function asOffice(asked: Asked, plain: string): Resolution | null {
  const placed = placeOf(asked.directory.gazetteer, plain, asked.regionId);
  const omitted: Placed = { regionId: asked.regionId, rest: plain, by: 'OMITTED' };
  // 市场监管局 begins with 市 too.
  return inPlace(asked, plain, placed) ?? (placed.by === 'OWN' ? inPlace(asked, plain, omitted) : null);
}

/** What a place is governed by, said or not: a district and its zone share one body. */
const seats = /^(?:人民政府|管理委员会)?$/;
/** Alone they may mean anybody's. */
const bare = /^(?:人民政府|管理委员会|人民政府办公室|办公室|委员会|管理局|分局|中心|银行|海关|支行|分行)$/;

function inPlace(asked: Asked, plain: string, { regionId, rest, by: how }: Placed): Resolution | null {
  const { directory, day } = asked;
  const index = directory.byRegion.get(regionId ?? '');
  if (!index) return null;
  const office = officeOf(rest);
  if (how === 'OMITTED') {
    return bare.test(office)
      ? null
      : verdictOn(directory, index.offices.get(office) ?? [], day, by('PLACE_LEFT_OUT'));
  }
  const times = how === 'ABOVE' ? 0.95 : 1;
  return (
    asListed(asked, index.names.get(plain) ?? [], times) ??
    // 苏州市工信局 is the 市工信局 of 苏州市.
    asListed(asked, index.names.get(`市${rest}`) ?? index.names.get(`区${rest}`) ?? [], times) ??
    (how === 'STATED' && seats.test(office) && index.government
      ? found(index.government, 'PLACE_ONLY', CERTAINTY.PLACE_ONLY)
      : null) ??
    verdictOn(directory, index.offices.get(office) ?? [], day, by('ABBREVIATION', times)) ??
    verdictOn(directory, index.plates.get(office) ?? [], day, by('NAME_WITHIN_NAME', times))
  );
}

const above = /^(?:省|国家|中央|全国|国务院|江苏省)/;

const whyNot = ({ directory, regionId }: Asked, plain: string): ResolutionReason =>
  above.test(plain) && placeOf(directory.gazetteer, plain, regionId).by !== 'STATED'
    ? 'ABOVE_REGISTER'
    : 'NOT_IN_REGISTER';

/** Who bears the name elsewhere: said, so that nobody takes them for the one that is meant. */
function namesakes({ directory, regionId, day }: Asked, plain: string): Candidate[] {
  const { gazetteer, byRegion } = directory;
  if (placeOf(gazetteer, plain, regionId).by === 'STATED') return [];
  return [...byRegion].flatMap(([id, { names }]) => {
    const there = id === regionId ? null : verdictOn(directory, names.get(plain) ?? [], day, by('ALIAS'));
    return there?.departmentId
      ? [{ departmentId: there.departmentId, reason: 'SAME_NAME_OTHER_REGION' as const }]
      : [];
  });
}
