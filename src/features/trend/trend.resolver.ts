import { Arg, Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { DateTime, Day } from '../../shared/scalars.js';
import { formatQuantity } from '../indicator/quantity.rules.js';
import type { QuantityType } from '../indicator/quantity.type.js';
import { momentOf } from '../target/moment.js';
import { TargetType } from '../target/target.type.js';
import { outlookSentence, rounded } from './outlook-words.rules.js';
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
    const amount = (quantity: string): QuantityType => ({
      quantity,
      unitCode: levelCode,
      unitFactor: levelFactor,
    });
    const pointOf = <Point extends { value: string }>({ value, ...point }: Point) => ({
      ...point,
      value: amount(value),
    });
    const { estimate, coverage, ...foretold } = forecast;
    const unit = { code: levelCode, factor: levelFactor };
    const shown = (quantity = '0') => formatQuantity(rounded(quantity, unit), unit);
    const [value, low, high] = [estimate?.value, estimate?.low, estimate?.high];
    const words = { value: shown(value), low: shown(low), high: shown(high) };
    return {
      verified: verified.map(pointOf),
      selfReported: standing === 'ALL' ? selfReported.map(pointOf) : null,
      expected: expected.map(pointOf),
      firstExpected: firstExpected?.map(pointOf) ?? null,
      forecast: {
        ...foretold,
        value: value === undefined ? null : amount(value),
        low: low === undefined ? null : amount(low),
        high: high === undefined ? null : amount(high),
        forecastCoverage: coverage,
        sentence: outlookSentence(forecast, words, language),
      },
    };
  }
}
