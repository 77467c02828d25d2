import { dirname, join } from 'node:path';

/** What almost every feature knows. */
const common = ['audit', 'identity', 'department', 'region'];

/** Who may know whom: each feature lists the features below it. Nothing points up, so there are no cycles. */
const below: Record<string, string[]> = {
  region: [],
  department: ['region'],
  identity: ['department', 'region'],
  audit: ['identity'],
  administration: ['audit', 'identity', 'department', 'region'],
  'sign-in': ['audit', 'identity', 'department', 'region'],
  trend: ['target', 'indicator', 'measure', 'policy', 'identity', 'department', 'region'],
  search: ['target', 'indicator', 'measure', 'policy', 'audit', 'identity', 'department', 'region'],
  register: ['search', 'audit', 'identity', 'department', 'region'],
  reform: ['register', 'reporting', 'administration', 'search', 'indicator', 'measure', ...common],
  file: ['audit', 'identity', 'department', 'region'],
  policy: ['audit', 'identity', 'department', 'region'],
  measure: ['policy', 'audit', 'identity', 'department', 'region'],
  indicator: ['audit', 'identity', 'department', 'region'],
  inbox: ['audit', 'identity', 'department', 'region'],
  target: ['indicator', 'measure', 'policy', 'inbox', 'audit', 'identity', 'department', 'region'],
  reporting: ['target', 'inbox', 'indicator', 'measure', 'policy', 'file', ...common],
  importing: ['search', 'target', 'indicator', 'measure', 'policy', 'file', ...common],
  kpi: ['trend', 'reporting', 'target', 'indicator', 'measure', 'policy', 'identity', 'department', 'region'],
};

/** What each kind of file may import; after `type`, only as a type. A file without a kind is a use-case. */
const kinds: Record<string, string[]> = {
  rules: ['rules', 'shared/dates', 'shared/decimal', 'shared/period', 'type shared/session'],
  entity: ['entity', 'rules', 'shared/columns', 'type shared/session', '@mikro-orm/core'],
  access: [
    'access',
    'features/identity/access-table',
    'rules',
    'type entity',
    'shared/errors',
    'type shared/session',
    'type shared/page',
  ],
  'use-case': [
    'use-case',
    'access',
    'entity',
    'rules',
    'read-model',
    'type type',
    'shared',
    'type graphql',
    '@mikro-orm/core',
    'type @mikro-orm/postgresql',
    'node:crypto',
  ],
  // Rows by one key and rows by a filter share what they select.
  'read-model': [
    'read-model',
    'loader',
    'access',
    'rules',
    'use-case',
    'type type',
    'shared',
    'type @mikro-orm/postgresql',
    'node:crypto',
  ],
  loader: [
    'loader',
    'read-model',
    'access',
    'type rules',
    'type type',
    'shared',
    'dataloader',
    'type @mikro-orm/postgresql',
  ],
  type: ['type', 'args', 'rules', 'shared', 'type-graphql'],
  args: ['type', 'args', 'rules', 'shared', 'type-graphql'],
  resolver: [
    'type',
    'args',
    'use-case',
    'read-model',
    'loader',
    'access',
    'rules',
    'shared',
    'type context',
    'type-graphql',
    'type graphql',
  ],
};

/** What one feature alone needs, by kind of file: reading a text is what importing is. */
const libraries: Record<string, Record<string, string[]>> = {
  'sign-in': { 'use-case': ['openid-client', 'type jose'] },
  identity: { 'use-case': ['jose'], type: ['features/identity/access-table'] },
  file: { rules: ['type documents'], 'use-case': ['documents'] },
  trend: { rules: ['simple-statistics'] },
  // A segmenter is as pure as what it is used in: the same text, the same words.
  search: { rules: ['@node-rs/jieba', '@node-rs/jieba/dict.js'] },
  importing: { rules: ['extraction', 'diff-match-patch-es'], 'use-case': ['extraction', 'documents'] },
};

/** What the folders beside the features may import of the project. */
const folders: Record<string, string[]> = {
  shared: ['shared'],
  database: ['database'],
  extraction: ['extraction', 'shared/dates', 'shared/decimal'],
  // Bytes in, text out; shared gives it words for refusals and where its own files lie.
  documents: ['documents', 'shared/errors', 'shared/project-file'],
  // Where bytes lie outside the database.
  storage: ['storage', 'shared/errors', 'type shared/object-store'],
  http: ['http', 'shared', 'type context'],
  seeding: ['seeding', 'shared', 'entity', 'rules', 'read-model', 'use-case'],
  jobs: ['storage', 'jobs', 'shared', 'use-case', 'read-model', 'config', 'orm.config', 'start/exclusively'],
  start: [
    'start',
    'jobs',
    'http',
    'database',
    'seeding',
    'shared',
    'use-case',
    'read-model',
    'config',
    'orm.config',
    'server',
  ],
  cli: [
    'cli',
    'jobs',
    'http/logging',
    'database',
    'documents',
    'extraction',
    'seeding',
    'shared',
    'rules',
    'use-case',
    'config',
    'orm.config',
    'schema',
  ],
};

export interface Import {
  /** Relative to `src`. */
  from: string;
  specifier: string;
  typeOnly: boolean;
}

/** What an import breaks, in words, or null. */
export function breachOf({ from, specifier, typeOnly }: Import): string | null {
  const inside = specifier.startsWith('.');
  const to = inside ? join(dirname(from), specifier).replace(/\.js$/, '') : specifier;
  const [importer, imported] = [placeOf(from), placeOf(inside ? to : '')];
  const refuse = (rule: string) => `${from} imports ${to}: ${rule}`;

  const names = [imported.kind, to, to.split('/')[0]];
  const within = (allowed: string[]) =>
    names.some((name) => name && (allowed.includes(name) || (typeOnly && allowed.includes(`type ${name}`))));

  const folder = folders[importer.folder];
  if (folder) {
    if (!inside)
      return importer.folder === 'extraction' && !to.startsWith('node:')
        ? refuse('extraction needs no package')
        : null;
    return within(folder) ? null : refuse(`${importer.folder} may know only: ${folder.join(', ')}`);
  }
  if (importer.folder && importer.folder !== 'features')
    return refuse(`'${importer.folder}' has no line yet`);
  // What wires the features knows them all: schema.ts, context.ts, orm.config.ts, server.ts, node.resolver.ts.
  if (!importer.feature) return null;

  const reachable = below[importer.feature] ?? [];
  if (imported.feature && ![importer.feature, ...reachable].includes(imported.feature)) {
    return refuse(`'${importer.feature}' may know only: ${reachable.join(', ') || 'no other feature'}`);
  }
  const own = libraries[importer.feature]?.[importer.kind] ?? [];
  const allowed = [...(kinds[importer.kind] ?? []), ...own];
  return within(allowed) ? null : refuse(`${importer.kind} files may import only: ${allowed.join(', ')}`);
}

/** Where a file stands, by its path: `features/target/target.rules` is of `target`, and holds rules. */
function placeOf(file: string): { folder: string; feature: string; kind: string } {
  const [folder = '', feature = '', name] = file.replace(/\.[jt]s$/, '').split('/');
  if (folder !== 'features') return { folder: feature ? folder : '', feature: '', kind: '' };
  if (name === undefined) return { folder, feature: '', kind: '' };
  return { folder, feature, kind: name.split('.')[1] ?? 'use-case' };
}
