import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Quantity } from '../indicator/quantity.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { ProgressReportType } from './progress-report.type.js';
import { ReportWarningType } from './report-warning.type.js';
import { warningWords } from './warning-words.rules.js';

@Resolver(() => ReportWarningType)
class ReportWarningResolver {
  @FieldResolver(() => String, { description: 'In the language of the request.' })
  message(@Root() warning: ReportWarningType, @Ctx() { language }: Context): string {
    const unit = { code: warning.unitCode, factor: warning.unitFactor };
    return warningWords(warning, { unit, language });
  }

  @FieldResolver(() => QuantityType, {
    nullable: true,
    description: 'The verified value that it was held against, in the unit of the report.',
  })
  comparedWith(@Root() { quantity, unitCode, unitFactor }: ReportWarningType): QuantityType | null {
    return quantity === null ? null : new Quantity(quantity, unitCode, unitFactor);
  }
}

/** The field that warnings add to ProgressReport. */
@Resolver(() => ProgressReportType)
class ReportWarningsResolver {
  @FieldResolver(() => [ReportWarningType], {
    description: 'What was unusual about its value when it was submitted (异常提示).',
  })
  @Extensions({ reads: ['unusual', 'unitCode', 'unitFactor'] })
  warnings(@Root() { unusual, unitCode, unitFactor }: ProgressReportType): ReportWarningType[] {
    return unusual.map((each) => ({ ...each, unitCode, unitFactor }));
  }
}

/** What shows warnings, on their own type and on the report. */
export const reportWarningResolvers = [ReportWarningResolver, ReportWarningsResolver] as const;
