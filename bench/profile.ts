import { readFileSync } from 'node:fs';

/** As V8 writes it: which function each sample found running, and how long since the one before, in microseconds. */
interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
}

const MOST = 12;
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)/;

/** Whose code a function is: the name of a package, `zhibiao`, `node`, or what V8 itself does. */
function ownerOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  const [, name] = PACKAGE.exec(url) ?? [];
  if (name) return name;
  if (url.startsWith('node:')) return 'node';
  if (url.includes('/dist/src/')) return 'zhibiao';
  // What has no file was compiled from a query, or is of V8: sockets, text, garbage.
  return /Handler$|Map$/.test(functionName) ? 'compiled query' : functionName || 'compiled query';
}

/** The share of each owner in the time in which something ran, the largest first. */
function shares({ nodes, samples, timeDeltas }: Profile): [owner: string, share: number][] {
  const owners = new Map(nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
  const times = new Map<string, number>();
  let busy = 0;
  for (const [at, id] of samples.entries()) {
    const owner = owners.get(id) ?? '';
    if (owner === '(idle)') continue;
    const time = timeDeltas[at] ?? 0;
    busy += time;
    times.set(owner, (times.get(owner) ?? 0) + time);
  }
  return [...times]
    .map(([owner, time]): [string, number] => [owner, time / busy])
    .sort(([, a], [, b]) => b - a);
}

const [file] = process.argv.slice(2);
if (!file) throw new Error('Which profile? node bench/profile.ts bench/.data/NAME.cpuprofile');
for (const [owner, share] of shares(JSON.parse(readFileSync(file, 'utf8'))).slice(0, MOST))
  process.stdout.write(`${(share * 100).toFixed(1).padStart(5)} %  ${owner}\n`);
