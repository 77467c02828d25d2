import { readFileSync } from 'node:fs';
import { type Extraction, extract } from '../extraction/extract.js';
import { readText, UnreadableText } from '../extraction/read-text.js';

const usage = 'zhibiao extract [FILE | -] [--format json | table]';

/** Reads a policy text, from a file or standard input, and prints what it says. Needs no database. */
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
    const found = extract(readText(readFileSync(file === '-' ? 0 : file)));
    process.stdout.write(format === 'json' ? `${JSON.stringify(outputOf(found))}\n` : tableOf(found));
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof UnreadableText) && !isMissing(thrown)) throw thrown;
    process.stderr.write(`${file}: ${thrown.message}\n`);
    return 1;
  }
}

const isMissing = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error && 'code' in thrown && ['ENOENT', 'EISDIR', 'EACCES'].includes(String(thrown.code));

/** The documented shape: a clause without its level and kind. */
function outputOf({ clauses, ...found }: Extraction) {
  const { policy, measures, targets, warnings } = found;
  return {
    policy,
    clauses: clauses.map(({ path, heading, start, end }) => ({ path, heading, start, end })),
    measures,
    targets,
    warnings,
  };
}

function tableOf({ policy, measures, targets, warnings }: Extraction): string {
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
