import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { momentOf } from '../target/moment.js';
import { TargetType } from '../target/target.type.js';
import { pointIn, shownForecast } from './shown-trend.js';
import { TargetTrendType } from './trend.type.js';

@Resolver(() => TargetType)
export class TargetTrendResolver {
  @FieldResolver(() => TargetTrendType, {
    nullable: true,
    description:
      'Its way so far and a forecast to its deadline (走势与预测); null for callers who may not read standings.',
  })
  @Extensions({ reads: ['uuid', 'levelCode', 'levelFactor'] })
  async trend(
    @Root() { uuid, levelCode, levelFactor }: TargetType,
    @Arg('asOf', () => Day, {
      nullable: true,
      description: 'Which day it is looked at from; today where left out.',
    })
    asOf: string | null,
    @Arg('knownAt', () => DateTime, {
      nullable: true,
      description: 'By what had been recorded when; by the end of the day where left out.',
    })
    knownAt: string | null,
    @Ctx() context: Context,
  ): Promise<TargetTrendType | null> {
    const { loaders, today, timeZone, language } = context;
    const { standing } = loaders.target.sight;
    if (standing === '-') return null;
    const moment = momentOf(context, { asOf, knownAt }) ?? { asOf: today, knownAt: null, timeZone };
    const { verified, selfReported, expected, firstExpected, forecast } = await required(
      loaders.trend.at(moment),
      uuid,
    );
    const unit = { code: levelCode, factor: levelFactor };
    const pointOf = pointIn(unit);
    return {
      verified: verified.map((point) => pointOf(point)),
      selfReported: standing === 'ALL' ? selfReported.map((point) => pointOf(point)) : null,
      expected: expected.map((step) => pointOf(step)),
      firstExpected: firstExpected?.map((step) => pointOf(step)) ?? null,
      forecast: shownForecast(forecast, unit, language),
    };
  }
}
