interface Turns {
  atOnce: number;
  /** How many may wait for their turn; left out, all. */
  waiting?: number;
  /** What is thrown to who may not even wait. */
  full?: () => Error;
}

/** Runs work so many at once, the rest in the order in which it came. */
export function inTurn({ atOnce, waiting = Number.POSITIVE_INFINITY, full }: Turns) {
  const queue: (() => void)[] = [];
  let running = 0;

  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (running < atOnce) running += 1;
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
    else throw full?.() ?? new Error('Too much work waits');
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
