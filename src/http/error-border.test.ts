import { expect, it } from '@jest/globals';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { buildSchema, execute, GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import { DomainError } from '../shared/errors.js';
import type { Language } from '../shared/language.js';
import { formatError } from './error-border.js';
import { requestScope } from './request-scope.js';

/** What a client sees of an error, and what the log keeps of it. */
function bordered(thrown: unknown, { language = 'zh' as Language, code = 'INTERNAL_SERVER_ERROR' } = {}) {
  const logged: unknown[][] = [];
  const log = {
    error: (...line: unknown[]) => logged.push(line),
    warn: (...line: unknown[]) => logged.push(line),
  };
  const asApollo: GraphQLFormattedError = { message: (thrown as Error).message ?? '', extensions: { code } };
  const answer = requestScope.run({ language, log: log as never }, () => formatError(asApollo, thrown));
  return { answer, logged };
}

/** As graphql-js hands over what a resolver threw. */
const thrownBy = (originalError: Error) =>
  new GraphQLError(originalError.message, { originalError, path: ['targets'] });

it('answers a refusal in the language of the caller, with its code and its argument', () => {
  const refusal = thrownBy(new DomainError('INVALID_PAGE', { argument: 'first' }, ['first']));

  expect(bordered(refusal).answer).toEqual({
    message: expect.stringContaining('first 应为 1 至 100'),
    extensions: { code: 'INVALID_PAGE', argument: ['first'] },
  });
  expect(bordered(refusal, { language: 'en' })).toEqual({
    answer: {
      message: expect.stringContaining('first must be 1 to 100'),
      extensions: { code: 'INVALID_PAGE', argument: ['first'] },
    },
    logged: [],
  });
});

it('tells of a bug nothing but its number, by which the log has the rest', () => {
  const bug = new Error('syntax error at or near "secret_column"');
  const { answer, logged } = bordered(thrownBy(bug), { language: 'en' });

  const id = String(answer.extensions?.id);
  expect(id).toMatch(/^[0-9a-f]{12}$/);
  expect(answer).toEqual({
    message: expect.stringContaining(id),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  });
  expect(JSON.stringify(answer)).not.toMatch(/secret|stack|error-border/);
  expect(logged).toEqual([[{ err: bug, errorId: id }, expect.any(String)]]);
});

it('takes what the database refused because two came at once for a refusal', () => {
  const twin = new UniqueConstraintViolationException(new Error('duplicate key'));
  expect(bordered(thrownBy(twin)).answer.extensions).toEqual({ code: 'ALREADY_EXISTS' });
});

it.each([
  ['ECONNREFUSED', 'UNAVAILABLE'],
  ['57014', 'TIMEOUT'],
])('answers %s of the database with %s, and logs it', (code, known) => {
  const { answer, logged } = bordered(thrownBy(Object.assign(new Error('at 10.0.0.7:5432'), { code })));
  expect(answer).toEqual({ message: expect.not.stringContaining('10.0.0.7'), extensions: { code: known } });
  expect(logged).toHaveLength(1);
});

it('keeps the English of the parser, after a Chinese word for it', () => {
  const fault = new GraphQLError('Syntax Error: Unexpected "}".');
  const code = 'GRAPHQL_PARSE_FAILED';
  expect(bordered(fault, { code }).answer.message).toMatch(/^查询语法有误：/);
  expect(bordered(fault, { code, language: 'en' }).answer.message).toMatch(/^Syntax Error/);
});

it('does not echo a megabyte', () => {
  const { answer } = bordered(new GraphQLError('x'.repeat(1_000_000)), { code: 'BAD_USER_INPUT' });
  expect(answer.message.length).toBeLessThan(1_000);
});

it('masks what is thrown without a request, and what is no error at all', async () => {
  expect(bordered('a string').answer.extensions?.code).toBe('INTERNAL_SERVER_ERROR');

  const schema = buildSchema('type Query { count: Int! }');
  const { errors = [] } = await execute({
    schema,
    document: parse('{ count }'),
    rootValue: { count: 'many' },
  });
  expect(bordered(errors[0]).answer.message).not.toContain('many');
});
