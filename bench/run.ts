import { parseArgs } from 'node:util';
import { openBench } from './bench.ts';
import { scenarioNames, scenarioOf } from './scenario.ts';
import { machine, type Summary, table } from './summary.ts';

const { values } = parseArgs({
  options: {
    /** Only these scenarios; may be given several times. */
    only: { type: 'string', multiple: true },
    list: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    /** Leaves CPU profiles of the service in bench/.data. */
    profile: { type: 'boolean', default: false },
  },
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const all = await scenarioNames();
const names = values.only ?? all;
const unknown = names.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`No scenario ${unknown.join(', ')}; there are ${all.join(', ')}`);

if (values.list) {
  for (const name of names) process.stdout.write(`${name}: ${(await scenarioOf(name)).about}\n`);
} else {
  const conditions = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: Number(values.connections),
  };
  const bench = openBench({ ...conditions, profile: values.profile, say });
  try {
    const results: Summary['results'] = [];
    for (const name of names) {
      const scenario = await scenarioOf(name);
      say(`${name}: ${scenario.about}`);
      results.push({ scenario: name, ...(await scenario.run(bench)) });
    }
    const on = new Date().toISOString().slice(0, 16).replace('T', ' ');
    const summary = {
      results,
      conditions: { on, ...conditions, ...machine(), database: await bench.version() },
    };
    process.stdout.write(`${values.json ? JSON.stringify(summary, null, 2) : table(summary)}\n`);
  } finally {
    await bench.close();
  }
}
