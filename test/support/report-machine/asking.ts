import { randomUUID } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import fc from 'fast-check';
import { parseId } from '../../../src/shared/ids.js';
import type { MachinePlace, World } from './world.js';

export const number = fc.nat({ max: 1_000 });
/** True one time in six. */
export const seldom = fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true));

/** Who tries: the department that answers, another one, a reviewer, or somebody with another role. */
export type Who = 'owner' | 'rival' | 'reviewer' | 'outsider';
export const by: fc.Arbitrary<Who> = fc.oneof(
  { weight: 6, arbitrary: fc.constant('owner' as const) },
  fc.constantFrom('rival' as const, 'reviewer' as const, 'outsider' as const),
);

interface Payload {
  report?: { id: string; state: string; version: number } | null;
  errors: { code: string }[];
}
export type Sent = { input: object };

/** Sends a mutation under a new key; answers its first refusal, or its report. */
export async function ask<Data>(
  { service }: World,
  document: TypedDocumentNode<Data, Sent>,
  { input, key }: { input: object; key: string },
): Promise<{ code: string | null; report: Payload['report'] }> {
  const answer = await service.send(document, { input: { ...input, idempotencyKey: randomUUID() } }, key);
  const [payload] = Object.values(answer as object) as Payload[];
  return { code: payload?.errors[0]?.code ?? null, report: payload?.report };
}

export function keyOf(world: World, who: Who, { place, at }: { place: MachinePlace; at: number }): string {
  const keys = {
    owner: world.reporters[place.owner],
    rival: world.reporters[1 - place.owner],
    reviewer: world.reviewers[at % world.reviewers.length]?.key,
    outsider: world.others[at % world.others.length],
  };
  return keys[who] ?? '';
}

/** Why nobody but its department reports of a place; null for that one. */
export const refusalOf = (who: Who): string | null =>
  who === 'owner' ? null : who === 'rival' ? 'NOT_RESPONSIBLE' : 'FORBIDDEN';

export const uuidIn = (id: string): string => parseId(id)?.uuid ?? id;
