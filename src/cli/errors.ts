import { writeFile } from 'node:fs/promises';
import { ERRORS } from '../shared/errors.js';

const HEAD = `# Errors 错误码

Written by \`npm run codegen\` from \`src/shared/errors.ts\`. A code never changes its meaning; the words may.

A change that is refused answers them in its payload: \`errors { code message path }\`, and nothing was written. Anywhere
else they stand in GraphQL's \`errors\`, with the code in \`extensions.code\`. Messages are Chinese, or English where
\`Accept-Language\` prefers it. \`{name}\` is filled in.

| code | 中文 | English |
|---|---|---|
`;

/** Writes the list of every refusal that a caller can meet. */
export async function errors([file = 'docs/errors.md']: string[]): Promise<number> {
  const lines = Object.entries(ERRORS).map(([code, { zh, en }]) => `| \`${code}\` | ${zh} | ${en} |\n`);
  await writeFile(file, HEAD + lines.join(''));
  return 0;
}
