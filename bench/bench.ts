import { type BenchDatabase, type Databases, openDatabases } from './database.ts';

export interface Options {
  rounds: number;
  seconds: number;
  connections: number;
  /** Leaves CPU profiles of the service in .data. */
  profile: boolean;
  say: (line: string) => void;
}

/** What a scenario works with. */
export interface Bench extends Options {
  /** The usual data (data/*.sql): only to be read. */
  usual(): Promise<BenchDatabase>;
  /** A copy of the usual data, new in each run, for a scenario that alters or extends it. */
  copy: Databases['copy'];
  /** As PostgreSQL names itself. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Nothing is started before a scenario asks for it. */
export function openBench(options: Options): Bench {
  let opened: Promise<Databases> | undefined;
  let made: Promise<BenchDatabase> | undefined;
  const databases = () => {
    opened ??= openDatabases(options.say);
    return opened;
  };
  const usual = () => {
    made ??= databases().then((each) => each.usual());
    return made;
  };
  return {
    ...options,
    usual,
    copy: async (name, change) => {
      await usual();
      return (await databases()).copy(name, change);
    },
    version: async () => (await databases()).version,
    close: async () => (await opened)?.stop(),
  };
}
