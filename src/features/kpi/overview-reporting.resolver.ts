import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { mayReadAllObligations } from '../reporting/reporting.access.js';
import { figuresOfTargets } from '../reporting/reporting-figures.read-model.js';
import { ReportingFiguresType } from '../reporting/reporting-figures.type.js';
import { matchedTargets } from './overview.read-model.js';
import { OverviewType } from './overview.type.js';
import type { Overview } from './overview-of.js';

@Resolver(() => OverviewType)
export class OverviewReportingResolver {
  @FieldResolver(() => ReportingFiguresType, {
    nullable: true,
    description: `How complete and timely reporting is of what the targets ask for that the filter finds, whatever their
deadline; what serves several of them counts once. Null for callers who may not know.`,
  })
  async reporting(
    @Root() { behind: { counting }, asOf }: Overview,
    @Ctx() { em, viewer, timeZone, horizon }: Context,
  ): Promise<ReportingFiguresType | null> {
    if (!mayReadAllObligations(viewer)) return null;
    const found = await matchedTargets(em, counting);
    return { ...(await figuresOfTargets(em, { today: asOf, timeZone, horizon }, found)), asOf };
  }
}
