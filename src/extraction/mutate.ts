/** A small generator with a seed, so that a failing document can be made again. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const intruders = [
  '（',
  '）',
  '\n',
  '\n\n',
  '、',
  '“',
  '《',
  '1.',
  '一、',
  '（一）',
  '2025年',
  '责任单位：',
  '超',
  '%',
  '\t',
  '𠮷',
  '\u0000',
  '～',
];

/** A document as careless copying might leave it: pieces cut, doubled, swapped, and signs that do not belong. */
export function mutated(text: string, seed: number): string {
  const next = random(seed);
  let result = text;
  const rounds = 1 + Math.floor(next() * 8);
  for (let round = 0; round < rounds; round += 1) {
    const at = Math.floor(next() * result.length);
    const to = Math.min(result.length, at + Math.floor(next() * 60));
    const piece = result.slice(at, to);
    const kind = Math.floor(next() * 4);
    if (kind === 0) result = result.slice(0, at) + result.slice(to);
    else if (kind === 1) result = result.slice(0, to) + piece + result.slice(to);
    else if (kind === 2) result = piece + result.slice(0, at) + result.slice(to);
    else
      result =
        result.slice(0, at) + (intruders[Math.floor(next() * intruders.length)] ?? '') + result.slice(at);
  }
  return result;
}
