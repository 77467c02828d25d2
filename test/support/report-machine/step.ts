import type { Model, ReportModel } from './model.js';
import type { World } from './world.js';

/** One step of the machine, as fast-check runs and prints it. Every step may be tried at any time: most are refused. */
export interface Step {
  check(model: Model): boolean;
  run(model: Model, world: World): Promise<void>;
  toString(): string;
}

type Deed<Chosen> = (model: Model, world: World, chosen: Chosen) => Promise<void>;

/** How often each kind of step was taken, and how often it had an effect: a machine that is always refused shows little. */
export const taken = new Map<string, { tried: number; done: number }>();

export function step<Chosen>(name: string, deed: Deed<Chosen>): (chosen: Chosen) => Step {
  return (chosen) => ({
    check: () => true,
    async run(model, world) {
      const before = JSON.stringify(model.reports);
      await deed(model, world, chosen);
      world.steps += 1;
      const count = taken.get(name) ?? { tried: 0, done: 0 };
      count.tried += 1;
      if (before !== JSON.stringify(model.reports)) count.done += 1;
      taken.set(name, count);
    },
    toString: () => `${name}(${JSON.stringify(chosen)})`,
  });
}

/** One of the newest reports, which most can still happen to; undefined before the first. */
export function pick({ reports }: Model, number: number): ReportModel | undefined {
  const newest = reports.slice(-12);
  return newest[number % newest.length];
}
