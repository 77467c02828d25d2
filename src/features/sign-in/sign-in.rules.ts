/** How somebody signed in: by choosing an identity of the demo, or by the identity provider. */
export type Way = 'DEMO' | 'PROVIDER';

/** How long a sign-in lasts. */
export interface Lasting {
  /** Without a request. */
  idleMinutes: number;
  /** At most. */
  hours: number;
}

export interface SignInTimes {
  lastUsedAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
}

const MINUTE_MS = 60_000;

/** Whether it still lets its browser in. */
export function isInForce(
  { lastUsedAt, expiresAt, endedAt }: SignInTimes,
  now: Date,
  idleMinutes: number,
): boolean {
  return !endedAt && now < expiresAt && now.getTime() - lastUsedAt.getTime() < idleMinutes * MINUTE_MS;
}

/** Whether its last use has to be written again: once a minute is enough to tell who went away. */
export const isUseStale = ({ lastUsedAt }: Pick<SignInTimes, 'lastUsedAt'>, now: Date): boolean =>
  now.getTime() - lastUsedAt.getTime() >= MINUTE_MS;
