import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DomainError } from '../../shared/errors.js';
import { required } from '../../shared/loader.js';
import { MAX_PAGE } from '../../shared/page.js';
import { candidateRules } from '../target/candidate-rules.js';
import { RuleSetType } from '../target/rule-set.type.js';
import { assertMaySimulateRuleSet } from '../target/target.access.js';
import { toldThen, writtenOf } from '../target/told-then.read-model.js';
import { whyOf } from '../target/why.read-model.js';
import { type Compared, type ComparedDay, simulateRuleSet } from './simulate-rule-set.js';
import { countOfDays, type DayRange, MAX_DAYS } from './simulated-days.rules.js';
import {
  RuleSetSimulationType,
  SimulatedDayType,
  SimulatedDifferenceType,
  SimulateRuleSetArgsType,
} from './simulation.type.js';
import { isDifferent, simulationFigures } from './simulation-figures.rules.js';

/** A day as it is answered, and what its differences are told from. */
type Day = SimulatedDayType & { compared: ComparedDay };

interface Asked {
  args: Partial<DayRange>;
  childComplexity: number;
}

/** What there is of each day, so many days; more are refused when it runs. */
const ofDays = ({ args: { from, to, every }, childComplexity }: Asked): number =>
  from && to && every
    ? Math.min(countOfDays({ from, to, every }), MAX_DAYS) * childComplexity
    : childComplexity;

@Resolver(() => SimulatedDayType)
export class SimulationResolver {
  @Query(() => RuleSetSimulationType, {
    description: `Tries rules on the past before they are adopted (试算督办规则): what lights they would have given on days of a
range, beside those in force then, and to which targets others. For who supervises, and auditors.`,
    complexity: ofDays,
  })
  async simulateRuleSet(
    @Args(() => SimulateRuleSetArgsType) { candidate, filter, knownAt, ...range }: SimulateRuleSetArgsType,
    @Ctx() context: Context,
  ): Promise<RuleSetSimulationType> {
    assertMaySimulateRuleSet(context.viewer);
    const { ruleSet, version } = await candidateRules(context.em, candidate, ['candidate']);
    const asked = { ...range, filter: filter ?? {}, knownAt: knownAt ?? null };
    const days = await simulateRuleSet(context, asked, ruleSet);
    return {
      candidate: version === null ? null : await context.loaders.ruleSet.byVersion.load(`${version}`),
      days: days.map(
        (compared): Day => ({
          on: compared.moment.asOf,
          ...simulationFigures(compared.targets),
          inForceVersion: compared.inForce.version,
          compared,
        }),
      ),
    };
  }

  @FieldResolver(() => RuleSetType, { description: 'The version in force on that day.' })
  async ruleSet(
    @Root() { inForceVersion }: SimulatedDayType,
    @Ctx() { loaders }: Context,
  ): Promise<RuleSetType> {
    return required(loaders.ruleSet.byVersion, `${inForceVersion}`);
  }

  @FieldResolver(() => [SimulatedDifferenceType], {
    description: 'The targets that would have shown another light, in the order of the register.',
  })
  async differences(
    @Root() { compared }: Day,
    @Arg('first', () => Int, { defaultValue: 10, description: '1 to 100.' }) first: number,
    @Ctx() context: Context,
  ): Promise<SimulatedDifferenceType[]> {
    if (first < 1 || first > MAX_PAGE)
      throw new DomainError('INVALID_PAGE', { argument: 'first' }, ['first']);
    const { moment, targets } = compared;
    const different = targets.filter(isDifferent).slice(0, first);
    const { em, loaders } = context;
    const written = await writtenOf(
      em,
      different.map(({ terms }) => terms.id),
    );
    return Promise.all(
      different.map(async ({ terms, before, after }) => {
        const target = await required(loaders.target.byId, terms.id);
        const words = written.get(terms.id);
        const told = (verdict: Compared['before']) => ({
          status: verdict.status,
          light: verdict.light,
          why: words ? whyOf(toldThen(terms, verdict, words), context).sentence : '',
        });
        return { target: { ...target, moment }, before: told(before), after: told(after) };
      }),
    );
  }
}
