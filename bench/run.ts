import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { prepareDatabase } from './database.ts';
import { SCENARIOS, scenarioOf } from './scenario.ts';
import { machine, type Result, table } from './summary.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '16' },
    /** Leaves a CPU profile of the service in bench/.data. */
    profile: { type: 'boolean', default: false },
  },
});
const conditions = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  connections: Number(values.connections),
};
const say = (line: string) => process.stderr.write(`${line}\n`);

say('Making the database…');
const database = await prepareDatabase(say);
try {
  const results: Result[] = [];
  for (const name of positionals.length > 0 ? positionals : SCENARIOS) {
    const scenario = await scenarioOf(name);
    results.push(await compare(scenario, { ...conditions, url: database.url, profile: values.profile, say }));
  }
  const summary = { results, conditions: { ...conditions, ...machine(), database: database.version } };
  process.stdout.write(`${values.json ? JSON.stringify(summary, null, 2) : table(summary)}\n`);
} finally {
  await database.stop();
}
