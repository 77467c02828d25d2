import DataLoader from 'dataloader';
import { connectEach } from '../../shared/connection.js';
import { oneEach } from '../../shared/loader.js';
import { rows, statement } from '../../shared/rows.js';
import type { Session } from '../../shared/session.js';
import {
  EXTENSION_COLUMNS,
  EXTENSIONS_FROM,
  type ExtensionRow,
  extensionsOfTargets,
  extensionsVisibleTo,
} from './extensions.read-model.js';

/** Extensions as the caller may read them. */
export const extensionLoaders = ({ em, viewer }: Pick<Session, 'em' | 'viewer'>) => {
  const [condition, ...value] = extensionsVisibleTo(viewer);
  const byId = statement(
    'extension.byId',
    `select ${EXTENSION_COLUMNS} from ${EXTENSIONS_FROM}
      where e.id = any($1::uuid[]) and ${condition.replaceAll('?', '$2')}`,
  );
  return {
    byId: new DataLoader<string, ExtensionRow | null>(async (ids) =>
      oneEach(ids, await rows<ExtensionRow>(em, byId, [ids, ...value]), ({ uuid }) => uuid),
    ),

    /** A page of the extensions of each target. */
    ofTarget: connectEach<ExtensionRow>(em, () => extensionsOfTargets(viewer)),
  };
};
