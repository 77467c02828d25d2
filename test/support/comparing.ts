import type { Target } from '../../src/features/target/target.entity.js';
import { globalId } from '../../src/shared/ids.js';
import {
  ChangedDocument,
  type ChangedKind,
  type ChangedQuery,
  type ChangedQueryVariables,
} from '../generated/graphql.js';
import type { Api } from './api.js';
import { anIndicator } from './builders/indicator.js';
import { aRegion } from './builders/region.js';
import { aReport } from './builders/report.js';
import { aTarget } from './builders/target.js';

/** An instant of a day in Suzhou. */
export const on = (day: string, hour = 2) => new Date(`${day}T0${hour}:00:00Z`);

/** Comparing two days, and making what differs on them. */
export function comparing(api: Api, key: () => string) {
  const ask = async (variables: ChangedQueryVariables) => {
    const { data, errors } = await api.run(ChangedDocument, variables, key());
    const told = errors?.map(({ extensions }) => [
      extensions?.code,
      ...((extensions?.argument as string[]) ?? []),
    ]);
    return { changed: data?.changed, refused: told };
  };
  return {
    ask,
    async seen(variables: ChangedQueryVariables): Promise<ChangedQuery['changed']> {
      const { changed, refused } = await ask(variables);
      if (!changed || refused) throw new Error(`refused: ${refused}`);
      return changed;
    },
    /** A region of its own, with the filter that finds its targets alone. */
    async aPlace() {
      const region = await aRegion(api.em);
      return { region, filter: { region: globalId('Region', region.id) } };
    },
    /** A target of its own indicator with what was verified of 2025, each value on a day. */
    async promised(
      { region }: Pick<Parameters<typeof aTarget>[1] & object, 'region'>,
      verified: Record<string, string>,
      fields: Parameters<typeof aTarget>[1] = {},
    ): Promise<Target> {
      const indicator = await anIndicator(api.em);
      const target = await aTarget(api.em, { indicator, ...(region && { region }), ...fields });
      const of2025 = { indicator, region: await target.region.loadOrFail(), period: '2025' };
      for (const [day, value] of Object.entries(verified))
        await aReport(api.em, {
          ...{ ...of2025, value, state: 'VERIFIED' },
          ...{ submittedAt: on(day, 1), decidedAt: on(day) },
        });
      return target;
    },
    cancel: (target: Target, day: string) =>
      api.em.execute('update target set cancelled_at = ? where id = ?', [on(day), target.id]),
  };
}

/** What is counted at all, by kind. */
export const countsOf = ({ kinds }: { kinds: readonly { kind: ChangedKind; count: number }[] }) =>
  Object.fromEntries(kinds.filter(({ count }) => count).map(({ kind, count }) => [kind, count]));
