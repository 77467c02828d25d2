import { globSync, readFileSync } from 'node:fs';
import { extract } from '../extraction/extract.js';
import { mutated } from '../extraction/mutate.js';

/** Extracts from mutated documents: `fuzz [COUNT] [SEED]`. Prints the seed of any that crashes or misquotes. */
export async function fuzz([count = '100000', first = '1']: readonly string[]): Promise<number> {
  const corpus = globSync('seeds/corpus/*.txt')
    .sort()
    .map((file) => readFileSync(file, 'utf8').slice(0, 3000));
  let faults = 0;
  for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
    const text = mutated(corpus[seed % corpus.length] ?? '', seed);
    const fault = faultOf(text);
    if (fault === null) continue;
    faults += 1;
    process.stderr.write(`seed ${seed}: ${fault}\n`);
  }
  process.stdout.write(`${count} documents, ${faults} faults\n`);
  return faults === 0 ? 0 : 1;
}

function faultOf(text: string): string | null {
  try {
    const { targets, measures } = extract(text);
    const target = targets.find(({ start, end, quote }) => text.slice(start, end) !== quote);
    const measure = measures.find(({ noteStart, noteEnd, note }) => text.slice(noteStart, noteEnd) !== note);
    return target?.quote ?? measure?.note ?? null;
  } catch (thrown) {
    return String(thrown);
  }
}
