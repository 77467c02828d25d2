/** `make` that many times. */
export const many = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** What `work` answers for each, in their order, so many at a time. */
export async function together<Each, Answer>(
  all: readonly Each[],
  atOnce: number,
  work: (each: Each) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = [...all.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await work(next[1]);
  };
  await Promise.all(many(atOnce, worker));
  return answers;
}
