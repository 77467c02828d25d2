import { nodeFault } from './start/node-version.js';

const fault = nodeFault(process.versions.node);
if (fault) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
} else {
  // Only now: the rest does not even load on an older Node.
  const { run } = await import('./start/run.js');
  await run();
}
