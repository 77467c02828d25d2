import 'reflect-metadata/lite';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { DepartmentResolver } from './features/department/department.resolver.js';
import { DepartmentHistoryResolver } from './features/department/department-history.resolver.js';
import { ViewerResolver } from './features/identity/viewer.resolver.js';
import { IndicatorResolver, ObservationResolver } from './features/indicator/indicator.resolver.js';
import { QuantityResolver } from './features/indicator/quantity.resolver.js';
import {
  DepartmentTallyResolver,
  OverviewResolver,
  PolicyTallyResolver,
  RegionTallyResolver,
} from './features/kpi/overview.resolver.js';
import { MeasureResolver } from './features/measure/measure.resolver.js';
import {
  ClauseMeasuresResolver,
  DepartmentMeasuresResolver,
  PolicyMeasuresResolver,
} from './features/measure/measure-lists.resolver.js';
import { MeasureSourceResolver, ResponsibilityResolver } from './features/measure/measure-source.resolver.js';
import { NodeResolver } from './features/node.resolver.js';
import { ClauseResolver } from './features/policy/clause.resolver.js';
import { PolicyResolver } from './features/policy/policy.resolver.js';
import { PolicyRelationResolver, ThemeResolver } from './features/policy/policy-relation.resolver.js';
import {
  PolicyTextResolver,
  PolicyWordsResolver,
  SourceSpanResolver,
} from './features/policy/policy-text.resolver.js';
import { RegionResolver } from './features/region/region.resolver.js';
import { IndicatorReportsResolver } from './features/reporting/indicator-reports.resolver.js';
import { ProgressReportResolver } from './features/reporting/progress-report.resolver.js';
import { ReportingResolver } from './features/reporting/reporting.resolver.js';
import { TargetReportsResolver } from './features/reporting/target-reports.resolver.js';
import { SelfReportedStandingResolver, StandingResolver } from './features/target/standing.resolver.js';
import { TargetResolver } from './features/target/target.resolver.js';
import { MilestoneResolver, TargetDetailsResolver } from './features/target/target-details.resolver.js';
import {
  DepartmentTargetsResolver,
  IndicatorTargetsResolver,
  MeasureTargetsResolver,
  PolicyTargetsResolver,
  RegionTargetsResolver,
} from './features/target/target-lists.resolver.js';

/** The schema of the API, from the resolvers listed here by hand. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    resolvers: [
      NodeResolver,
      ViewerResolver,
      RegionResolver,
      DepartmentResolver,
      DepartmentHistoryResolver,
      PolicyResolver,
      PolicyRelationResolver,
      ThemeResolver,
      PolicyWordsResolver,
      PolicyTextResolver,
      SourceSpanResolver,
      ClauseResolver,
      MeasureResolver,
      MeasureSourceResolver,
      ResponsibilityResolver,
      PolicyMeasuresResolver,
      DepartmentMeasuresResolver,
      ClauseMeasuresResolver,
      IndicatorResolver,
      ObservationResolver,
      QuantityResolver,
      ProgressReportResolver,
      IndicatorReportsResolver,
      TargetReportsResolver,
      ReportingResolver,
      TargetResolver,
      TargetDetailsResolver,
      MilestoneResolver,
      StandingResolver,
      SelfReportedStandingResolver,
      PolicyTargetsResolver,
      DepartmentTargetsResolver,
      RegionTargetsResolver,
      IndicatorTargetsResolver,
      MeasureTargetsResolver,
      OverviewResolver,
      PolicyTallyResolver,
      RegionTallyResolver,
      DepartmentTallyResolver,
    ],
    validate: false,
  });
