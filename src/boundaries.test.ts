import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { type ImportDeclaration, type ModuleItem, parseSync } from '@swc/core';
import { breachOf, type Import } from './boundaries.js';

const SRC = import.meta.dirname;
const CALLED = /\bimport\(\s*'([^']+)'/g;

/** Every import and re-export of a file, those made by calling `import()` among them. */
function importsOf(from: string): Import[] {
  const text = readFileSync(join(SRC, from), 'utf8');
  const { body } = parseSync(text, { syntax: 'typescript', decorators: true, target: 'es2023' });
  const called = [...text.matchAll(CALLED)].map(([, specifier = '']) => ({
    from,
    specifier,
    typeOnly: false,
  }));
  return [...body.flatMap((item) => importOf(from, item) ?? []), ...called];
}

function importOf(from: string, item: ModuleItem): Import | null {
  if (item.type === 'ImportDeclaration') {
    return { from, specifier: item.source.value, typeOnly: item.typeOnly || namesTypesOnly(item) };
  }
  if (item.type !== 'ExportAllDeclaration' && item.type !== 'ExportNamedDeclaration') return null;
  if (!item.source) return null;
  const typeOnly = item.type === 'ExportNamedDeclaration' && 'typeOnly' in item && item.typeOnly === true;
  return { from, specifier: item.source.value, typeOnly };
}

/** `import { type A, type B } from …` */
function namesTypesOnly({ specifiers }: ImportDeclaration): boolean {
  return (
    specifiers.length > 0 && specifiers.every((named) => named.type === 'ImportSpecifier' && named.isTypeOnly)
  );
}

it('holds in every file', () => {
  const files = globSync('**/*.ts', { cwd: SRC }).filter((file) => !file.endsWith('.test.ts'));
  const imports = files.flatMap(importsOf);

  expect(imports.length).toBeGreaterThan(300);
  expect(imports.flatMap((found) => breachOf(found) ?? [])).toEqual([]);
});

it.each([
  ['features/indicator/indicator.loader.ts', '../target/target.rules.js', "'indicator' may know only"],
  ['features/target/target.entity.ts', '../reporting/progress-report.entity.js', "'target' may know only"],
  ['features/brand-new/thing.entity.ts', '../region/region.entity.js', "'brand-new' may know only: no other"],
  ['features/target/target.rules.ts', '@mikro-orm/core', 'rules files may import only'],
  ['features/target/target.rules.ts', '../../shared/session.js', 'rules files may import only'],
  ['features/target/target.type.ts', './target.entity.js', 'type files may import only'],
  ['features/target/target.access.ts', './target.entity.js', 'access files may import only'],
  ['features/target/target.loader.ts', './target.type.js', 'loader files may import only'],
  ['features/target/target.loader.ts', './target.entity.js', 'loader files may import only'],
  ['features/target/target.read-model.ts', './target.entity.js', 'read-model files may import only'],
  ['features/target/target.resolver.ts', './target.entity.js', 'resolver files may import only'],
  ['features/target/target.resolver.ts', '../../context.js', 'resolver files may import only'],
  ['features/target/set-target.ts', './target.type.js', 'use-case files may import only'],
  ['features/target/set-target.ts', '../../http/limits.js', 'use-case files may import only'],
  ['features/target/set-target.ts', 'pg', 'use-case files may import only'],
  ['features/target/set-target.ts', '../../extraction/extract.js', 'use-case files may import only'],
  [
    'features/importing/reading.read-model.ts',
    '../../extraction/extract.js',
    'read-model files may import only',
  ],
  ['features/importing/reading.rules.ts', '../../documents/read-document.js', 'rules files may import only'],
  ['features/importing/import-policy.ts', '../reporting/submit-progress.js', "'importing' may know only"],
  ['features/target/target.novel.ts', './target.rules.js', 'novel files may import only'],
  ['shared/rows.ts', '../features/target/target.rules.js', 'shared may know only'],
  ['extraction/extract.ts', '../features/target/target.rules.js', 'extraction may know only'],
  ['extraction/extract.ts', 'pg', 'extraction needs no package'],
  ['brand-new/thing.ts', 'pg', "'brand-new' has no line yet"],
  ['documents/docx.ts', '../extraction/extract.js', 'documents may know only'],
  ['database/embedded.ts', '../shared/rows.js', 'database may know only'],
  ['http/graphql.ts', '../features/target/target.loader.js', 'http may know only'],
  ['start/run.ts', '../cli/migrate.js', 'start may know only'],
  ['seeding/seed.ts', '../features/target/target.resolver.js', 'seeding may know only'],
])('bites when %s imports %s', (from, specifier, rule) => {
  expect(breachOf({ from, specifier, typeOnly: false })).toContain(rule);
});

it.each([
  ['features/target/target.loader.ts', './target.type.js'],
  ['features/target/target.access.ts', './target.entity.js'],
  ['features/target/target.resolver.ts', '../../context.js'],
  ['features/target/target.rules.ts', '../indicator/quantity.rules.js'],
  ['features/node.resolver.ts', '../context.js'],
  ['server.ts', './features/identity/viewer.read-model.js'],
])('lets %s name the types of %s', (from, specifier) => {
  expect(breachOf({ from, specifier, typeOnly: true })).toBeNull();
});
