import { type Seeds, seedFiles } from './seed-files.js';

/** A span of the seeds: where it is written, and what it says of the text. */
export interface PlacedSpan {
  /** `reviewed/targets.jsonl:12 spans[0]` */
  at: string;
  policy: string;
  start: number;
  end: number;
  /** What the slice must equal. */
  quote?: string;
  /** A department's name that the slice must hold, whatever line breaks the page put into it. */
  name?: string;
}

const withoutBlanks = (text: string) => text.replace(/\s/g, '');

/** Throws, naming file, line and place, if the span lies outside the text or the text reads otherwise there. */
export function checkSpan(text: string, { at, start, end, quote, name }: PlacedSpan): void {
  if (
    !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length)
  ) {
    throw new Error(`seeds/${at}: ${start}–${end} is no span of a text of ${text.length} characters`);
  }
  const slice = text.slice(start, end);
  const reads = (claim: string) =>
    `seeds/${at}: the text reads “${slice}” at ${start}–${end}, not “${claim}”`;
  if (quote !== undefined && quote !== slice) throw new Error(reads(quote));
  if (name !== undefined && !withoutBlanks(slice).includes(withoutBlanks(name))) throw new Error(reads(name));
}

/** Every span of the reviewed files, in file order. */
export function* spansOf({ clauses, measures, targets }: Seeds): Generator<PlacedSpan> {
  for (const [index, { policy, start, end }] of clauses.entries()) {
    yield { at: `${seedFiles.clauses}:${index + 1}`, policy, start, end };
  }
  for (const [index, { policy, start, end, note, standingRule, openTail, duties }] of measures.entries()) {
    const at = `${seedFiles.measures}:${index + 1}`;
    yield { at, policy, start, end };
    for (const [field, span] of Object.entries({ note, standingRule, openTail })) {
      if (span) yield { at: `${at} ${field}`, policy, ...span };
    }
    for (const [place, duty] of duties.entries()) {
      const { start, end, name } = duty;
      yield { at: `${at} duties[${place}]`, policy, start, end, name };
    }
  }
  for (const [index, { spans }] of targets.entries()) {
    for (const [place, { policy, start, end, quote }] of spans.entries()) {
      yield { at: `${seedFiles.targets}:${index + 1} spans[${place}]`, policy, start, end, quote };
    }
  }
}

/** Stops at the first span that does not read as the seeds say. */
export function checkSpans(seeds: Seeds, texts: ReadonlyMap<string, string>): void {
  for (const span of spansOf(seeds)) {
    const text = texts.get(span.policy);
    if (text === undefined) throw new Error(`seeds/${span.at}: there is no policy '${span.policy}'`);
    checkSpan(text, span);
  }
}
