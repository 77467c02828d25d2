import DataLoader from 'dataloader';
import { perArgs } from '../../shared/loader.js';
import type { Session } from '../../shared/session.js';
import { figuresOfDepartments } from './reporting-figures.read-model.js';
import type { ReportingFigures } from './reporting-figures.rules.js';

export const figuresLoaders = ({ em, timeZone, horizon }: Pick<Session, 'em' | 'timeZone' | 'horizon'>) => ({
  /** What each department had reported by a day, of what was due. */
  ofDepartment: perArgs(
    (asOf: string) =>
      new DataLoader<string, ReportingFigures>((ids) =>
        figuresOfDepartments(em, { today: asOf, timeZone, horizon }, ids),
      ),
  ),
});
