import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { manyEach } from '../../shared/loader.js';
import { rows } from '../../shared/rows.js';
import { fileJson, type ShownFile } from '../file/shown-file.read-model.js';

export interface EvidenceRow {
  kind: 'FILE' | 'LINK';
  link: string | null;
  note: string | null;
  file: ShownFile | null;
  reportUuid: string;
}

const OF_REPORTS = {
  name: 'evidence.ofReports',
  text: `
    select e.kind, e.url as link, e.note, e.report_id as "reportUuid",
           ${fileJson('f')} as file
      from report_evidence e left join stored_file f on f.id = e.file_id
     where e.report_id = any($1::uuid[])
     order by e.report_id, e.ordinal`,
};

/** The evidence of reports, in the order in which it was sent; who sees a report sees it. */
export const evidenceLoaders = (em: EntityManager) => ({
  ofReport: new DataLoader<string, EvidenceRow[]>(async (uuids) =>
    manyEach(
      uuids,
      await rows<EvidenceRow & Record<string, unknown>>(em, OF_REPORTS, [uuids]),
      ({ reportUuid }) => reportUuid,
    ),
  ),
});
