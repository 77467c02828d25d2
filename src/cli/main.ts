import { parseConfig } from '../config.js';

type Command = (args: string[]) => Promise<number>;

/** Each command loads only what it needs: reading a text must not wait for a database driver. */
const commands: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./extract.js')).extractFile,
  eval: async () => (await import('./eval.js')).evaluate,
  calibrate: async () => (await import('./calibrate.js')).writeConfidences,
  fuzz: async () => (await import('./fuzz.js')).fuzz,
  migrate: async () => {
    const { migrate } = await import('./migrate.js');
    return (args) => migrate(args, databaseUrls());
  },
  audit: async () => {
    const { audit } = await import('./audit.js');
    return (args) => audit(args, parseConfig());
  },
  standing: async () => {
    const { standing } = await import('./standing.js');
    return (args) => standing(args, parseConfig());
  },
  forecast: async () => {
    const { forecast } = await import('./forecast.js');
    return (args) => forecast(args, parseConfig());
  },
  administrator: async () => {
    const { administrator } = await import('./administrator.js');
    return (args) => administrator(args, parseConfig());
  },
  search: async () => {
    const { search } = await import('./search.js');
    return (args) => search(args, parseConfig());
  },
  worker: async () => {
    const { worker } = await import('./worker.js');
    return () => worker(parseConfig(), databaseUrls().url);
  },
  rehearse: async () => (await import('./rehearse.js')).rehearse,
  schema: async () => (await import('./schema.js')).schema,
  breaking: async () => (await import('./breaking.js')).breaking,
  errors: async () => (await import('./errors.js')).errors,
};

/** The database that DATABASE_URL names; commands never start one of their own to migrate it. */
function databaseUrls(): { url: string; ownerUrl: string } {
  const { databaseUrl, ownerUrl } = parseConfig();
  if (!databaseUrl) throw new Error('Set DATABASE_URL to the database this command works on');
  return { url: databaseUrl, ownerUrl: ownerUrl ?? databaseUrl };
}

const [name = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!load) {
  process.stderr.write(`Usage: zhibiao COMMAND …\nCommands: ${Object.keys(commands).join(', ')}\n`);
  process.exitCode = 2;
} else {
  try {
    const run = await load();
    process.exitCode = await run(args);
  } catch (fault) {
    process.stderr.write(`${fault instanceof Error ? fault.message : fault}\n`);
    process.exitCode = 1;
  }
}
