import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { startApi } from '../../support/api.js';
import { ask, selectionsOf } from '../../support/asked-alone.js';
import { anAccount } from '../../support/builders/account.js';
import { aDepartment } from '../../support/builders/department.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

// A list reads of its targets only what the selected fields are made of: a resolver that uses more than its field
// says would answer from a property that was never read. `target` reads everything.
it('answers each field of a listed target, asked alone, as it answers it for one target', async () => {
  const { id } = await aWholeTarget();
  const { key } = await anAccount(api.em, { roles: ['LEADER', 'AUDITOR'] });
  const selections = await selectionsOf('Target');

  expect(selections.length).toBeGreaterThan(50);
  for (const selection of selections) {
    const single = await ask(api, `{ target(id: "${globalId('Target', id)}") { ${selection} } }`, key);
    const list = await ask(api, `{ targets(first: 1) { edges { node { ${selection} } } } }`, key);
    expect({ selection, node: list.targets.edges[0].node }).toEqual({ selection, node: single.target });
  }
});

/** With everything that a list can leave out. */
async function aWholeTarget() {
  const departments = [await aDepartment(api.em)];
  const target = await aTarget(api.em, {
    departments,
    comparator: 'BETWEEN',
    value: '100',
    valueHigh: '200',
    baseline: '10',
    scope: '起步区',
    milestones: { '2026-12-31': '60' },
  });
  const [indicator, region] = [await target.indicator.loadOrFail(), await target.region.loadOrFail()];
  await aReport(api.em, { indicator, region, state: 'VERIFIED', value: '50' });
  return target;
}
