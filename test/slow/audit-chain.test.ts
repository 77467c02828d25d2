import 'reflect-metadata/lite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealEntries } from '../../src/features/audit/seal-entries.js';
import { verifyChain } from '../../src/features/audit/verify-chain.js';
import { ALTERATIONS } from '../support/chain-alterations.js';
import { anUnguardedRecord, type UnguardedRecord } from '../support/unguarded-record.js';

const RUNS = 1_000;
let record: UnguardedRecord;
beforeAll(async () => {
  record = await anUnguardedRecord();
}, 60_000);
afterAll(() => record.stop());

const verify = (...kept: [Parameters<typeof verifyChain>[1]?]) => verifyChain(record.orm.em, ...kept);

const alterations = () =>
  fc
    .record({
      kind: fc.constantFrom(...Object.keys(ALTERATIONS)),
      position: fc.integer({ min: 1, max: record.entries }),
      column: fc.nat(720_719),
      again: fc.boolean(),
    })
    .map((chosen) => ({ ...chosen, other: (chosen.position % record.entries) + 1 }));

describe('P8: nobody alters the record unseen, not even its owner with every guard switched off', () => {
  it('finds nothing wrong before', async () => {
    const { entries, seals } = record;
    expect(await verify()).toMatchObject({ findings: [], entries, seals, unsealed: 0 });
  });

  it(`finds and places each of ${RUNS} alterations`, async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(alterations(), async ({ kind, ...alteration }) => {
        const wanted = await ALTERATIONS[kind]?.(record, alteration);
        try {
          expect({ kind, alteration, found: (await verify()).findings[0] ?? null }).toMatchObject({
            found: wanted,
          });
        } finally {
          await record.restore();
        }
        done.set(kind, (done.get(kind) ?? 0) + 1);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect([...done.values()].reduce((sum, count) => sum + count, 0)).toBe(RUNS);
    expect([...done.keys()].sort()).toEqual(Object.keys(ALTERATIONS).sort());
    expect((await verify()).findings).toEqual([]);
  }, 600_000);

  it('finds an end cut off, or all written anew, by the head that was kept elsewhere, and only by it', async () => {
    const { head } = await verify();
    const { sql, seals, orm } = record;
    await sql(`
      delete from audit_entry where id in (select l.entry_id from audit_link l
        join audit_seal s on l.position >= s.from_position where s.number = ${seals});
      delete from audit_link where position >= (select from_position from audit_seal where number = ${seals});
      delete from audit_seal where number = ${seals};`);
    expect((await verify()).findings).toEqual([]);
    expect((await verify(head)).findings).toMatchObject([{ kind: 'CUT', position: head?.position }]);

    await sql('truncate audit_link, audit_seal');
    await sealEntries(orm.em, record.later);
    expect((await verify()).findings).toEqual([]);
    expect((await verify(head)).findings).toMatchObject([{ kind: 'CUT' }]);
    await record.restore();
  });
});
