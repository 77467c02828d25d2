import { readFileSync } from 'node:fs';
import type { ReadingNote } from '../documents/document.js';
import { readDocument } from '../documents/read-document.js';
import { type Extraction, extract } from '../extraction/extract.js';
import { seedDirectory } from '../seeding/seed-directory.js';
import { readRegister } from '../seeding/seed-files.js';
import { DomainError } from '../shared/errors.js';
import { projectFile } from '../shared/project-file.js';
import { withOrganisations } from './organisations.js';

const usage = 'zhibiao extract [FILE | -] [--format json | table]';

/**
 * Reads a policy document, from a file or standard input, and prints what it says. What kind of file it is, its bytes
 * tell. Names are looked up in the register of the seeds. Needs no database.
 */
export async function extractFile(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--format');
  const format = at < 0 ? 'json' : (args[at + 1] ?? '');
  const files = args.filter((argument, index) => !argument.startsWith('--') && (at < 0 || index !== at + 1));
  if (files.length > 1 || !['json', 'table'].includes(format)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const [file = '-'] = files;
  try {
    const { text, notes } = await readDocument(readFileSync(file === '-' ? 0 : file));
    const found = completed(extract(text), notes);
    process.stdout.write(format === 'json' ? `${JSON.stringify(outputOf(found))}\n` : tableOf(found));
    return 0;
  } catch (thrown) {
    const reason = reasonOf(thrown);
    if (reason === null) throw thrown;
    process.stderr.write(`${file}: ${reason}\n`);
    return 1;
  }
}

/** What the person who sent the file can act on, in both languages; null for a fault of ours. */
function reasonOf(thrown: unknown): string | null {
  if (thrown instanceof DomainError) return `${thrown.code} ${thrown.in('zh')} / ${thrown.in('en')}`;
  return isMissing(thrown) ? thrown.message : null;
}

/** What reading the file could not carry over, and whom the register does not know, stands among the warnings. */
function completed(found: Extraction, notes: readonly ReadingNote[]) {
  const directory = seedDirectory(readRegister(projectFile('seeds')));
  const { measures, undecided } = withOrganisations(directory, found);
  const warnings = [...notes, ...found.warnings, ...undecided];
  return { ...found, measures, warnings: warnings.sort((one, other) => one.start - other.start) };
}

type Found = ReturnType<typeof completed>;

const isMissing = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error && 'code' in thrown && ['ENOENT', 'EISDIR', 'EACCES'].includes(String(thrown.code));

/** The documented shape: a clause without its level and kind. */
function outputOf({ clauses, ...found }: Found) {
  const { policy, measures, targets, warnings } = found;
  return {
    policy,
    clauses: clauses.map(({ path, heading, start, end }) => ({ path, heading, start, end })),
    measures,
    targets,
    warnings,
  };
}

function tableOf({ policy, measures, targets, warnings }: Found): string {
  const lines = [
    `${policy.title ?? '(no title)'}  ${policy.documentNumber ?? ''}  ${policy.issuer ?? ''}  ${policy.issuedOn ?? ''}`,
    '',
    ...targets.map(({ path, indicator, comparator, value, valueHigh, unit, deadline, cadence }) =>
      [
        path,
        indicator,
        comparator,
        valueHigh ? `${value}～${valueHigh}` : value,
        unit ?? '',
        deadline ?? '',
        cadence,
      ].join('\t'),
    ),
    '',
    ...measures.map(({ path, title, departments }) =>
      [path, title ?? '', departments.map(({ name, role }) => `${name} ${role}`).join('、')].join('\t'),
    ),
    '',
    ...warnings.map(({ code, message, start }) => [code, start, message].join('\t')),
  ];
  return `${lines.join('\n')}\n`;
}
