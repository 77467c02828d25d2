const OLDEST = 24;

/** What to do where Node is too old, in two languages; null where it is not. */
export function nodeFault(version: string): string | null {
  if (Number.parseInt(version, 10) >= OLDEST) return null;
  return [
    `需要 Node.js ${OLDEST} 或更高版本，当前为 ${version}。请用 npm start 启动（npm ci 会装好 Node ${OLDEST}），或改用更新的 Node.js。`,
    `Node.js ${OLDEST} or later is needed, this is ${version}. Start by npm start (npm ci brings Node ${OLDEST}), or use a newer Node.js.`,
  ].join('\n');
}
