import { describe, expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { ImportPolicyDocument, type ImportPolicyInput } from '../../generated/graphql.js';
import { startApi } from '../../support/api.js';
import { anAccount } from '../../support/builders/account.js';
import { anEditor, rowCounts, sendImport, someText, toWrite } from '../../support/importing.js';
import { withReference } from '../../support/reference.js';

const api = startApi();
withReference(api);

const send = (input: ImportPolicyInput, key?: string) => sendImport(api, input, key);

describe('what is refused', () => {
  it('names every fact that no policy can be without', async () => {
    const { key } = await anEditor(api);
    const before = await rowCounts(api);

    const answer = await send(toWrite('到2027年建成星光中心3家。\n'), key);

    expect(answer?.reading).toBeNull();
    expect(answer?.errors.map(({ code, path }) => [code, path])).toEqual([
      ['FACT_REQUIRED', ['input', 'facts', 'title']],
      ['FACT_REQUIRED', ['input', 'facts', 'kind']],
      ['FACT_REQUIRED', ['input', 'facts', 'regionId']],
    ]);
    expect(await rowCounts(api)).toEqual(before);
  });

  it('a term that ends before it begins', async () => {
    const { key } = await anEditor(api);
    const facts = { effectiveFrom: '2026-01-01', effectiveTo: '2025-01-01' };

    const answer = await send(toWrite(someText(), { facts }), key);

    expect(answer?.errors).toMatchObject([
      { code: 'DAYS_REVERSED', path: ['input', 'facts', 'effectiveTo'] },
    ]);
  });

  const file = (bytes: Uint8Array | string, name = 'a.pdf') => ({
    file: { name, base64: typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('base64') },
  });
  const at = (...steps: string[]) => ['input', 'source', ...steps];

  it.each<[string, ImportPolicyInput['source'], string, string[]]>([
    ['no text', { text: '' }, 'FILE_EMPTY', at('text')],
    ['blanks', { text: ' \n\t' }, 'FILE_EMPTY', at('text')],
    ['NUL', { text: 'a\u0000b' }, 'FILE_UNSUPPORTED', at('text')],
    ['a text too long', { text: '长'.repeat(300_001) }, 'TEXT_TOO_LONG', at('text')],
    ['an empty file', file(''), 'FILE_EMPTY', at('file')],
    ['no Base64', file('§§§'), 'INVALID_BASE64', at('file', 'base64')],
    ['half a Base64', file('abc'), 'INVALID_BASE64', at('file', 'base64')],
    [
      'a picture',
      file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
      'FILE_UNSUPPORTED',
      at('file'),
    ],
    ['a broken PDF', file(Buffer.from('%PDF-1.7\nnothing')), 'FILE_DAMAGED', at('file')],
    ['a nameless file', file(Buffer.from('一、发展'), ''), 'INVALID_TEXT', at('file', 'name')],
  ])('%s', async (_, source, code, path) => {
    const { key } = await anEditor(api);

    const answer = await send({ source }, key);

    expect(answer).toMatchObject({ reading: null, draft: null, errors: [{ code, path }] });
  });

  it('no source, or two', async () => {
    const { key } = await anEditor(api);
    const two = { text: someText(), ...file(Buffer.from('一')) };

    // The schema says so too, and a client's types with it; a compiled query leaves it to the use-case.
    for (const source of [{}, two] as unknown as ImportPolicyInput['source'][]) {
      const { data, errors } = await api.run(ImportPolicyDocument, { input: { source } }, key);
      const code = data?.importPolicy.errors[0]?.code ?? errors?.[0]?.extensions?.code;
      expect(['NOT_ONE_OF', 'BAD_USER_INPUT']).toContain(code);
      expect(data?.importPolicy.reading ?? null).toBeNull();
    }
  });

  it('a region that is none, and a write without a key', async () => {
    const { key } = await anEditor(api);
    const unknown = { regionId: globalId('Region', '00000000-0000-4000-8000-000000000000') };
    const wrong = { regionId: globalId('Policy', '00000000-0000-4000-8000-000000000000') };

    expect((await send(toWrite(someText(), { facts: unknown }), key))?.errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'facts', 'regionId'] },
    ]);
    expect((await send(toWrite(someText(), { facts: wrong }), key))?.errors).toMatchObject([
      { code: 'INVALID_ID', path: ['input', 'facts', 'regionId'] },
    ]);
    expect((await send(toWrite(someText(), { idempotencyKey: null }), key))?.errors).toMatchObject([
      { code: 'INVALID_TEXT', path: ['input', 'idempotencyKey'] },
    ]);
  });

  it.each([
    ['the public', null],
    ['a leader', 'LEADER'],
    ['a reporter', 'REPORTER'],
    ['a reviewer', 'REVIEWER'],
    ['a partner', 'PARTNER'],
    ['an administrator', 'ADMINISTRATOR'],
  ] as const)('%s, before anything is read', async (_, role) => {
    const key = role ? (await anAccount(api.em, { roles: [role] })).key : undefined;

    const answer = await send({ source: { text: '' } }, key);

    expect(answer).toMatchObject({ reading: null, errors: [{ code: 'FORBIDDEN' }] });
  });
});
