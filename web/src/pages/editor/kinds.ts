import type { PolicyKind } from '../../generated/graphql';

export const POLICY_KINDS: readonly PolicyKind[] = [
  'OPINIONS',
  'ACTION_PLAN',
  'MEASURES',
  'PLANNING',
  'WORK_PLAN',
  'TASK_TABLE',
  'REGULATION',
  'NOTICE',
  'INTERPRETATION',
];
