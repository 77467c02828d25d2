import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of the project, whether this code runs compiled or as it is written. */
export function projectFile(...path: string[]): string {
  const manifest = findPackageJSON(import.meta.url);
  if (!manifest) throw new Error('The service runs from its project folder, beside package.json');
  return join(dirname(manifest), ...path);
}
