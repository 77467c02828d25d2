import { expect, it } from '@jest/globals';
import { globalId } from '../../../src/shared/ids.js';
import { startApi } from '../../support/api.js';
import { ask, selectionsOf } from '../../support/asked-alone.js';
import { anAccount } from '../../support/builders/account.js';
import { aReport } from '../../support/builders/report.js';
import { aTarget } from '../../support/builders/target.js';

const api = startApi();

// As in test/features/target/asked-alone.test.ts: latestReport reads what is selected, progressReport everything.
it('answers each field of a latest report, asked alone, as it answers it for one report', async () => {
  const target = await aTarget(api.em);
  const [indicator, region] = [await target.indicator.loadOrFail(), await target.region.loadOrFail()];
  const report = await aReport(api.em, { indicator, region, state: 'VERIFIED', value: '50' });
  const { key } = await anAccount(api.em, { roles: ['LEADER', 'AUDITOR'] });
  const selections = await selectionsOf('ProgressReport');

  expect(selections.length).toBeGreaterThan(20);
  for (const selection of selections) {
    const direct = `{ progressReport(id: "${globalId('ProgressReport', report.id)}") { ${selection} } }`;
    const latest = `{ target(id: "${globalId('Target', target.id)}") { latestReport { ${selection} } } }`;
    const [{ progressReport }, found] = [await ask(api, direct, key), await ask(api, latest, key)];
    expect({ selection, report: found.target.latestReport }).toEqual({ selection, report: progressReport });
  }
});
