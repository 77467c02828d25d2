import 'reflect-metadata/lite';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, getMetadataStorage } from 'type-graphql';
import { callDirectly } from './direct-resolvers.js';
import { AccountsResolver, ApiKeysResolver } from './features/administration/accounts.resolver.js';
import { AdministrationResolver } from './features/administration/administration.resolver.js';
import { IdentityLinksResolver } from './features/administration/identity-links.resolver.js';
import { AuditResolver, AuditTrailResolver } from './features/audit/audit.resolver.js';
import { DepartmentResolver } from './features/department/department.resolver.js';
import { DepartmentHistoryResolver } from './features/department/department-history.resolver.js';
import { ViewerResolver } from './features/identity/viewer.resolver.js';
import { DraftDecisionsResolver } from './features/importing/draft-decisions.resolver.js';
import {
  FactsItemResolver,
  MeasureItemResolver,
  TargetItemResolver,
} from './features/importing/draft-item.resolver.js';
import {
  ImportPolicyResolver,
  PolicyDuplicateResolver,
  ReadingWarningResolver,
} from './features/importing/import-policy.resolver.js';
import { ItemObstaclesResolver } from './features/importing/item-obstacles.resolver.js';
import {
  CarriedMeasureResolver,
  CarriedTargetResolver,
  NewVersionDraftResolver,
  NewVersionReadingResolver,
} from './features/importing/new-version.resolver.js';
import {
  PolicyDraftOfPolicyResolver,
  PolicyDraftResolver,
} from './features/importing/policy-draft.resolver.js';
import { proposalResolvers } from './features/importing/proposal.resolver.js';
import { PublishedDiffResolver } from './features/importing/published-diff.resolver.js';
import { IndicatorResolver, ObservationResolver } from './features/indicator/indicator.resolver.js';
import { QuantityResolver } from './features/indicator/quantity.resolver.js';
import { CHANGED_RESOLVERS } from './features/kpi/changed.resolver.js';
import { GroupSumResolver, GroupTrendResolver } from './features/kpi/group-trend.resolver.js';
import { OverviewResolver } from './features/kpi/overview.resolver.js';
import { OverviewReportingResolver } from './features/kpi/overview-reporting.resolver.js';
import { SimulationResolver } from './features/kpi/simulation.resolver.js';
import { TALLY_RESOLVERS } from './features/kpi/tally.resolver.js';
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
import { reformResolvers } from './features/reform/reform.resolver.js';
import { RegionResolver } from './features/region/region.resolver.js';
import { RegisterResolver } from './features/register/register.resolver.js';
import { escalationResolvers } from './features/reporting/escalation.resolver.js';
import { IndicatorReportsResolver } from './features/reporting/indicator-reports.resolver.js';
import { IndicatorKnownResolver, KnownProgressResolver } from './features/reporting/known.resolver.js';
import { ObligationCountsResolver, ObligationResolver } from './features/reporting/obligation.resolver.js';
import { ProgressReportResolver } from './features/reporting/progress-report.resolver.js';
import { reportCommentResolvers } from './features/reporting/report-comment.resolver.js';
import { ReportEvidenceResolver } from './features/reporting/report-evidence.resolver.js';
import { ReportTargetsResolver } from './features/reporting/report-targets.resolver.js';
import { reportWarningResolvers } from './features/reporting/report-warning.resolver.js';
import { ReportingResolver } from './features/reporting/reporting.resolver.js';
import { DepartmentReportingResolver } from './features/reporting/reporting-figures.resolver.js';
import { ReportingTermsResolver } from './features/reporting/reporting-terms.resolver.js';
import { ReviewQueueResolver } from './features/reporting/review-queue.resolver.js';
import { TargetReportsResolver } from './features/reporting/target-reports.resolver.js';
import { SearchResolver } from './features/search/search.resolver.js';
import { AdjustTargetResolver } from './features/target/adjust-target.resolver.js';
import { partsResolvers } from './features/target/parts.resolver.js';
import { RuleSetResolver } from './features/target/rule-set.resolver.js';
import { RuleSetChangesResolver } from './features/target/rule-set-changes.resolver.js';
import { SelfReportedStandingResolver, StandingResolver } from './features/target/standing.resolver.js';
import { TargetResolver } from './features/target/target.resolver.js';
import { targetChangeResolvers } from './features/target/target-change.resolver.js';
import { MilestoneResolver, TargetDetailsResolver } from './features/target/target-details.resolver.js';
import { targetListResolvers } from './features/target/target-lists.resolver.js';
import { targetTermsResolvers } from './features/target/target-terms.resolver.js';
import { TargetTrendResolver } from './features/trend/trend.resolver.js';

import { describeToGraphql } from './graphql-kinds.js';
import { instanceOf } from './resolver-instances.js';
import { SUPERVISION } from './supervision-resolvers.js';

/** The schema of the API, from the resolvers listed here by hand. */
export async function createSchema({ lookAhead = true } = {}): Promise<GraphQLSchema> {
  // A field that shows a property as it is needs no resolver of TypeGraphQL's around it.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers = true;
  const schema = await buildSchema({
    resolvers: [
      NodeResolver,
      ViewerResolver,
      AuditResolver,
      AuditTrailResolver,
      AccountsResolver,
      ApiKeysResolver,
      AdministrationResolver,
      IdentityLinksResolver,
      RegionResolver,
      DepartmentResolver,
      DepartmentHistoryResolver,
      RegisterResolver,
      ...reformResolvers,
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
      PolicyDraftResolver,
      NewVersionReadingResolver,
      NewVersionDraftResolver,
      PublishedDiffResolver,
      CarriedMeasureResolver,
      CarriedTargetResolver,
      DraftDecisionsResolver,
      IndicatorResolver,
      ObservationResolver,
      QuantityResolver,
      ProgressReportResolver,
      IndicatorReportsResolver,
      TargetReportsResolver,
      ReportEvidenceResolver,
      ...reportWarningResolvers,
      ReportTargetsResolver,
      ...reportCommentResolvers,
      ...SUPERVISION,
      IndicatorKnownResolver,
      KnownProgressResolver,
      ...escalationResolvers,
      ObligationResolver,
      ObligationCountsResolver,
      ReviewQueueResolver,
      ReportingTermsResolver,
      DepartmentReportingResolver,
      ReportingResolver,
      TargetResolver,
      TargetDetailsResolver,
      MilestoneResolver,
      ...targetChangeResolvers,
      ...partsResolvers,
      ...targetTermsResolvers,
      AdjustTargetResolver,
      RuleSetResolver,
      RuleSetChangesResolver,
      StandingResolver,
      SelfReportedStandingResolver,
      ...targetListResolvers,
      PolicyDraftOfPolicyResolver,
      FactsItemResolver,
      MeasureItemResolver,
      TargetItemResolver,
      ItemObstaclesResolver,
      ...proposalResolvers,
      ImportPolicyResolver,
      ReadingWarningResolver,
      PolicyDuplicateResolver,
      TargetTrendResolver,
      SearchResolver,
      OverviewResolver,
      SimulationResolver,
      OverviewReportingResolver,
      ...TALLY_RESOLVERS,
      ...CHANGED_RESOLVERS,
      GroupTrendResolver,
      GroupSumResolver,
    ],
    validate: false,
    // The server checks the schema when it starts; an introspection besides only takes time.
    skipCheck: true,
    container: { get: instanceOf },
  });
  describeToGraphql(schema);
  callDirectly(schema, instanceOf);
  Object.assign(schema.extensions, { lookAhead });
  return schema;
}
