import { DomainError } from '../../shared/errors.js';
import type { Session } from '../../shared/session.js';
import { momentOf } from '../target/moment.js';
import type { Moment } from '../target/moment.rules.js';
import type { TargetFilterInput } from '../target/target-filter.type.js';
import { promisedSince, standOn } from './changed.read-model.js';
import { type Compared, compare, kindCounts, lightChanges } from './changed.rules.js';
import type { ChangedType } from './changed.type.js';
import type { Counting } from './counted.read-model.js';
import { countingOn } from './overview-of.js';

export interface ChangedAsked {
  since: string;
  until: string | null;
  knownAt: string | null;
  filter: TargetFilterInput;
}

/** What is answered, and what further fields of it are made of. */
export interface Changed extends ChangedType {
  compared: readonly Compared[];
  days: { since: Counting; until: Counting };
}

/** What has become of targets between two days: as an overview counts them on the one and on the other. */
export async function changedBetween(session: Session, asked: ChangedAsked): Promise<Changed> {
  const { em, today, timeZone } = session;
  const { filter, knownAt } = asked;
  const [first, last] = [asked.since, asked.until ?? today];
  const before = momentOf(session, { asOf: first, knownAt }, 'since');
  const after = momentOf(session, { asOf: last, knownAt }, 'until');
  if (last < first) throw new DomainError('DAYS_REVERSED', { from: first, to: last }, ['until']);
  const [since, until] = [
    await countingOn(session, filter, before),
    await countingOn(session, filter, after),
  ];
  const days = { since: await standOn(em, since), until: await standOn(em, until) };
  const moment: Moment = after ?? { asOf: until.day, knownAt: null, timeZone };
  const standing = [...days.until.keys()];
  const promised = await promisedSince(em, standing, { since: since.day, until: moment });
  const compared = compare(days, promised);
  return {
    since: since.day,
    until: until.day,
    horizon: until.horizon,
    total: compared.filter(({ kinds }) => kinds.length > 0).length,
    kinds: kindCounts(compared),
    byLight: lightChanges(compared),
    compared,
    days: { since, until },
  };
}
