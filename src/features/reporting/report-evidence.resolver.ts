import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { ProgressReportType } from './progress-report.type.js';
import { ReportEvidenceType } from './report-evidence.type.js';

@Resolver(() => ProgressReportType)
export class ReportEvidenceResolver {
  @FieldResolver(() => [ReportEvidenceType], {
    description:
      'What it rests on (佐证材料), at most 10 files and links, in the order in which they were sent.',
  })
  async evidence(
    @Root() { uuid }: ProgressReportType,
    @Ctx() { loaders }: Context,
  ): Promise<ReportEvidenceType[]> {
    return loaders.evidence.ofReport.load(uuid);
  }
}
