import { expect } from '@jest/globals';
import { ConfirmExtractionDocument, type ConfirmExtractionInput } from '../generated/graphql.js';
import type { Api } from './api.js';
import { onDraft } from './builders/review.js';
import { imported } from './imported.js';

interface Review {
  draft: { id: string };
  key: string;
}

/** Sends decisions in either language: they are refused, nothing is written, and each code comes with its place. */
export async function refusedConfirmation(
  api: Api,
  { draft, key }: Review,
  fields: Partial<ConfirmExtractionInput>,
): Promise<string[][]> {
  const before = await imported(api.em);
  const send = (headers: Record<string, string>) => {
    const input = { ...onDraft(draft), ...fields };
    return api.run(ConfirmExtractionDocument, { input }, key, headers);
  };
  const [inChinese, inEnglish] = [await send({}), await send({ 'accept-language': 'en' })];
  expect(await imported(api.em)).toEqual(before);
  const errors = inChinese.data?.confirmExtraction.errors ?? [];
  const english = inEnglish.data?.confirmExtraction.errors ?? [];
  expect(english.map(({ code }) => code)).toEqual(errors.map(({ code }) => code));
  for (const [at, { message }] of errors.entries()) expect(english[at]?.message).not.toBe(message);
  return errors.map(({ code, path }) => [code, path.join('.')]);
}
