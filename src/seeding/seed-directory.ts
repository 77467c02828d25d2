import { type Directory, directoryOf } from '../features/department/directory.rules.js';
import type { Seeds } from './seed-files.js';

/** The register of departments as the seeds hold it: bodies and regions go by their keys. */
export const seedDirectory = ({
  regions,
  departments,
  successions,
}: Pick<Seeds, 'regions' | 'departments' | 'successions'>): Directory =>
  directoryOf({
    regions: regions.map(({ key, parent, ...region }) => ({ ...region, id: key, parentId: parent })),
    organisations: departments.map(({ key, region, members, ...organisation }) => ({
      ...organisation,
      id: key,
      regionId: region,
      memberIds: members,
    })),
    successions: successions.map(({ predecessor, successor }) => ({
      predecessorId: predecessor,
      successorId: successor,
    })),
  });
