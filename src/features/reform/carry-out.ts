import type { EntityManager } from '@mikro-orm/postgresql';
import { recordedAt } from '../../shared/recorded-at.js';
import type { Session } from '../../shared/session.js';
import type { AskedReform } from './asked-reform.js';
import { functionsHeld } from './functions-held.read-model.js';
import { assertNothingLeftOver, type Given, giveFunctions, given } from './give-functions.js';
import { lockedBodies } from './locked-bodies.js';
import { accountsMoved, moveAccounts } from './move-accounts.js';
import { moveDrafts, owed, passedOn, waitingReports } from './open-work.js';
import type { Outcome } from './outcome.rules.js';
import { endNames, rename } from './take-names.js';

interface CarryingOut {
  session: Session;
  asked: AskedReform;
  by: string;
  /** Whether what is left over is told, and not refused. */
  leaves: boolean;
}

/** Carries a reform out, and answers what it did. */
export async function carryOut(
  em: EntityManager,
  { session, asked, by, leaves }: CarryingOut,
): Promise<Outcome> {
  const { departmentUuid, on, basis, what, path } = asked;
  await recordedAt(em, session.now);
  const department = await lockedBodies(em, asked);
  const nothing = { ...NOTHING, departmentUuid, happenedOn: on, basis };
  if ('renameTo' in what) {
    const formerName = department.name;
    await rename(em, department, { name: what.renameTo, on, path });
    return { ...nothing, kind: 'RENAME', formerName };
  }

  const functions = given(await functionsHeld(em, departmentUuid), what, path);
  if (!leaves) assertNothingLeftOver(functions, path);
  const successorUuids = what.named.filter((uuid) => uuid !== departmentUuid);
  const ends = successorUuids.length === what.named.length;
  const moving = { departmentUuid, ends, successors: successorUuids, accounts: asked.accounts };
  const accounts = await accountsMoved(em, moving);
  const before = await owed(em, session, departmentUuid);

  await giveFunctions(em, functions, { ...asked, kind: what.kind, ends: ends ? successorUuids : null });
  if (ends) await endNames(em, departmentUuid, on);
  await moveAccounts(em, accounts, { session, by, departmentUuid });
  const leaving = { departmentUuid, today: session.today };
  return {
    ...nothing,
    ...moved(functions, departmentUuid),
    kind: what.kind,
    ends,
    successorUuids,
    obligations: await passedOn(em, session, { departmentUuid, before }),
    waiting: await waitingReports(em, leaving),
    drafts: await moveDrafts(em, leaving),
    accounts,
  };
}

const NOTHING: Omit<Outcome, 'departmentUuid' | 'kind' | 'happenedOn' | 'basis'> = {
  ends: false,
  formerName: null,
  successorUuids: [],
  duties: [],
  indicators: [],
  obligations: [],
  waiting: [],
  drafts: { moved: 0, left: 0 },
  accounts: [],
};

function moved(functions: readonly Given[], departmentUuid: string): Pick<Outcome, 'duties' | 'indicators'> {
  const gone = functions.filter(({ to }) => to !== departmentUuid);
  return {
    duties: gone.flatMap(({ held: { kind, uuid, roles }, to }) =>
      kind === 'MEASURE' ? [{ measureUuid: uuid, roles, departmentUuid: to }] : [],
    ),
    indicators: gone.flatMap(({ held: { kind, uuid }, to }) =>
      kind === 'INDICATOR' ? [{ indicatorUuid: uuid, departmentUuid: to }] : [],
    ),
  };
}
