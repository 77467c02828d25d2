import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../../src/schema.js';
import { ROLES } from '../../../src/shared/session.js';
import { startApi } from '../../support/api.js';
import { outcomesOf } from '../../support/matrix/outcome.js';
import { othersIn, type Question, questionsOf } from '../../support/matrix/questions.js';
import { aWorld, type World } from '../../support/matrix/world.js';

const FILE = join(import.meta.dirname, 'access-matrix.tsv');
const api = startApi();
let [world, schema]: [World?, GraphQLSchema?] = [];
beforeAll(async () => {
  [world, schema] = [await aWorld(api.em), await createSchema()];
});
const known = <Part>(part: Part | undefined): Part => {
  if (!part) throw new Error('Not made');
  return part;
};

/** The row of each question: for each role what it gets of its own and of another department. */
async function rowsOf(questions: Question[]): Promise<string[]> {
  const { keys, own, other } = known(world);
  const columns: string[][] = [];
  for (const role of ROLES) {
    const [mine, others] = await Promise.all(
      [own, other].map((things) => outcomesOf(api, questions, { key: keys[role], things })),
    );
    columns.push(questions.map((_, at) => `${mine?.[at]}${others?.[at]}`));
  }
  return questions.map(({ row }, at) => [row, ...columns.map((cells) => cells[at])].join('\t'));
}

/**
 * Every query, mutation and field × every role × own and other department. After a deliberate change write the file
 * anew with WRITE_MATRIX=1, and read its diff as who now sees what.
 */
it('gives each role what the checked-in matrix says, field by field, and knows no other field', async () => {
  const { own } = known(world);
  const questions = questionsOf(known(schema), Object.keys(own));
  // What is looked at first is not changed by another role's changes.
  const looks = questions.filter(({ row }) => !row.startsWith('Mutation.'));
  const changes = questions.filter(({ row }) => row.startsWith('Mutation.'));
  const rows = [...(await rowsOf(looks)), ...(await rowsOf(changes))];
  // What only a mutation answers, or a query with an argument; guarded where it is asked. A new type comes up here.
  const through = othersIn(known(schema), Object.keys(own)).map(
    (type) => `${type}.*\tonly with an argument, or answered by a mutation`,
  );
  const lines = [['# own, other department', ...ROLES].join('\t'), ...rows.sort(), ...through];
  // biome-ignore lint/style/noProcessEnv: asked by whoever changes the matrix, of this test alone
  if (process.env.WRITE_MATRIX) await writeFile(FILE, `${lines.join('\n')}\n`);

  expect(lines.length).toBeGreaterThan(700);
  expect(lines).toEqual((await readFile(FILE, 'utf8')).trimEnd().split('\n'));
}, 240_000);
