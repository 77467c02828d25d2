import { expect, it } from '@jest/globals';
import { type Reads, watchedViewer, watchRequest } from './reads.js';
import { PUBLIC_VIEWER, type Session } from './session.js';

const viewer = { ...PUBLIC_VIEWER, accountId: 'a', name: '名', later: 'a field that somebody adds' };
const aSession = () => {
  const reads: Reads = { account: false, request: false };
  const session = { viewer: watchedViewer(viewer, reads), today: '2026-01-15', now: new Date(0), extra: 1 };
  return { reads, session: watchRequest(session as unknown as Session & { extra: 1 }, [], reads) };
};

it.each([
  ['nothing', () => {}, false, false],
  ['roles', ({ viewer }: Session) => viewer.roles, false, false],
  ['departments', ({ viewer }: Session) => viewer.departmentIds, false, false],
  ['the day', ({ today }: Session) => today, false, false],
  ['the account', ({ viewer }: Session) => viewer.accountId, true, false],
  ['its name', ({ viewer }: Session) => viewer.name, true, false],
  ['a copy of the caller', ({ viewer }: Session) => ({ ...viewer }), true, false],
  ['the caller as text', ({ viewer }: Session) => JSON.stringify(viewer), true, false],
  ['what is not known yet', ({ viewer }: Session) => (viewer as { later?: string }).later, true, false],
  ['the instant', ({ now }: Session) => now, false, true],
  ['a copy of the session', (session: Session) => ({ ...session }), false, true],
])('notes that %s was read', (_, read, account, request) => {
  const { session, reads } = aSession();
  read(session);
  expect(reads).toEqual({ account, request });
});

it('changes nothing of what is read', () => {
  const { session } = aSession();
  expect({ ...session.viewer }).toEqual(viewer);
  expect(session.now).toEqual(new Date(0));
});

it('gives no object accessors of its own: they would hold what they reach until a full collection', () => {
  const [one, other] = [aSession().session, aSession().session];
  const getterOf = (of: object, name: string) => Object.getOwnPropertyDescriptor(of, name)?.get;
  expect(getterOf(one, 'now')).toBeInstanceOf(Function);
  expect(getterOf(one, 'now')).toBe(getterOf(other, 'now'));
  expect(getterOf(one.viewer, 'name')).toBe(getterOf(other.viewer, 'name'));
});
