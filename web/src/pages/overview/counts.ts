import type { CountsFragment, Light, TargetStatus } from '../../generated/graphql';

/** How many stand at any of these. */
export const standAt = (
  { byStatus }: Pick<CountsFragment, 'byStatus'>,
  ...statuses: TargetStatus[]
): number => byStatus.reduce((sum, { status, count }) => (statuses.includes(status) ? sum + count : sum), 0);

export const show = ({ byLight }: Pick<CountsFragment, 'byLight'>, light: Light): number =>
  byLight.find((each) => each.light === light)?.count ?? 0;
