import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/shared/ids.js';
import {
  AdjustedTargetDocument,
  AdjustTargetDocument,
  type AdjustTargetInput,
  CancelTargetDocument,
  type CancelTargetInput,
  PlannedTargetDocument,
  SetBaselineDocument,
  type SetBaselineInput,
  SetMilestonesDocument,
  type SetMilestonesInput,
  SplitTargetDocument,
  type SplitTargetInput,
  SplitTargetNowDocument,
} from '../generated/graphql.js';
import type { Api } from './api.js';

/** Setting baselines and milestones through the API. */
export const planning = (api: Api) => {
  const common = (target: { id: string }) => ({
    targetId: globalId('Target', target.id),
    reason: '年度计划',
    expectedVersion: 0,
    idempotencyKey: randomUUID(),
  });
  return {
    baselineOf: (target: { id: string }, other: Partial<SetBaselineInput> = {}): SetBaselineInput => ({
      ...common(target),
      value: '20',
      measuredOn: '2024-12-31',
      source: '2024年统计年鉴',
      ...other,
    }),
    milestonesOf: (
      target: { id: string },
      steps: [on: string, value: string][],
      other: Partial<SetMilestonesInput> = {},
    ): SetMilestonesInput => ({
      ...common(target),
      milestones: steps.map(([on, value]) => ({ on, value })),
      ...other,
    }),
    cancellationOf: (target: { id: string }, other: Partial<CancelTargetInput> = {}): CancelTargetInput => ({
      ...common(target),
      decision: '苏府〔2026〕5号',
      ...other,
    }),
    adjustmentOf: (target: { id: string }, other: Partial<AdjustTargetInput> = {}): AdjustTargetInput => ({
      ...common(target),
      decision: '苏府〔2026〕5号',
      decidedOn: '2026-01-10',
      ...other,
    }),
    splitOf: (
      target: { id: string },
      parts: [region: { id: string }, value: string][],
      other: Partial<SplitTargetInput> = {},
    ): SplitTargetInput => ({
      ...common(target),
      parts: parts.map(([{ id }, value]) => ({ regionId: globalId('Region', id), value })),
      ...other,
    }),
    splitTarget: async (input: SplitTargetInput, key: string, headers = {}) =>
      (await api.run(SplitTargetDocument, { input }, key, headers)).data?.splitTarget,
    split: async (target: { id: string }, key?: string) =>
      (await api.run(SplitTargetNowDocument, { id: globalId('Target', target.id) }, key)).data?.target,
    adjustTarget: async (input: AdjustTargetInput, key: string, headers = {}) =>
      (await api.run(AdjustTargetDocument, { input }, key, headers)).data?.adjustTarget,
    adjusted: async (target: { id: string }, key: string) =>
      (await api.run(AdjustedTargetDocument, { id: globalId('Target', target.id) }, key)).data?.target,
    cancelTarget: async (input: CancelTargetInput, key: string, headers = {}) =>
      (await api.run(CancelTargetDocument, { input }, key, headers)).data?.cancelTarget,
    setBaseline: async (input: SetBaselineInput, key: string, headers = {}) =>
      (await api.run(SetBaselineDocument, { input }, key, headers)).data?.setBaseline,
    setMilestones: async (input: SetMilestonesInput, key: string, headers = {}) =>
      (await api.run(SetMilestonesDocument, { input }, key, headers)).data?.setMilestones,
    planned: async (target: { id: string }, key: string) =>
      (await api.run(PlannedTargetDocument, { id: globalId('Target', target.id) }, key)).data?.target,
  };
};
