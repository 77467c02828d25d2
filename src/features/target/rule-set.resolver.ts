import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Decimal } from '../../shared/scalars.js';
import { ruleSetOf } from './rule-set.rules.js';
import { BehindScheduleType, EscalationDaysType, MissedMonthsType, RuleSetType } from './rule-set.type.js';

const INSTEAD = 'Use behindSchedule and missedMonths, of which one is null. Goes on 2027-12-01.';

/** What the thresholds of a rule set are. */
@Resolver(() => RuleSetType)
export class RuleSetResolver {
  @FieldResolver(() => BehindScheduleType, { nullable: true, description: 'Null of another kind.' })
  behindSchedule(@Root() stored: RuleSetType): BehindScheduleType | null {
    const ruleSet = ruleSetOf(stored);
    return ruleSet.kind === 'BEHIND_SCHEDULE' ? ruleSet : null;
  }

  @FieldResolver(() => MissedMonthsType, { nullable: true, description: 'Null of another kind.' })
  missedMonths(@Root() stored: RuleSetType): MissedMonthsType | null {
    const ruleSet = ruleSetOf(stored);
    return ruleSet.kind === 'MISSED_MONTHS' ? ruleSet : null;
  }

  @FieldResolver(() => EscalationDaysType)
  escalationDays(@Root() { noticeDays, warningDays, leadershipDays }: RuleSetType): EscalationDaysType {
    return { notice: noticeDays, warning: warningDays, leadership: leadershipDays };
  }

  @FieldResolver(() => Decimal, {
    description:
      'More percentage points than this behind schedule is YELLOW; of MISSED_MONTHS, makes a period missed.',
    deprecationReason: INSTEAD,
  })
  atRiskPoints(@Root() { atRiskPoints, tolerancePoints }: RuleSetType): string {
    return atRiskPoints ?? tolerancePoints ?? '0';
  }

  @FieldResolver(() => Decimal, {
    description:
      'More percentage points than this behind schedule is RED; of MISSED_MONTHS 100: no number of them is.',
    deprecationReason: INSTEAD,
  })
  offTrackPoints(@Root() { offTrackPoints }: RuleSetType): string {
    return offTrackPoints ?? '100';
  }
}
