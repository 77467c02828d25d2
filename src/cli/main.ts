import { parseConfig } from '../config.js';
import { migrate } from './migrate.js';
import { schema } from './schema.js';

/** The database that DATABASE_URL names; commands never start one of their own. */
function databaseUrl(): string {
  const { databaseUrl } = parseConfig();
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database this command works on');
  return databaseUrl;
}

const commands: Record<string, (args: string[]) => Promise<number>> = {
  migrate: (args) => migrate(args, databaseUrl()),
  schema,
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`Usage: zhibiao COMMAND …\nCommands: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await command(args);
}
