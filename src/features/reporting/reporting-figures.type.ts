import { Field, Int, ObjectType } from 'type-graphql';
import { Day, Decimal } from '../../shared/scalars.js';

@ObjectType('ReportingFigures', {
  description: `How complete and how timely reporting is (填报完整率、及时率): of the newest four periods of each indicator that
are over, those whose due day has passed. They show where help is needed, and are neither a score nor a ranking (排名):
nothing in this service is sorted by them.`,
})
export class ReportingFiguresType {
  @Field(() => Day)
  asOf!: string;

  @Field(() => Int, { description: 'On time, late and missing together.' })
  due!: number;

  @Field(() => Int, { description: 'Reported, and not sent back since: on time and late together.' })
  submitted!: number;

  @Field(() => Int, { description: 'The first report came by the due day.' })
  onTime!: number;

  @Field(() => Int, { description: 'The first report came after the due day.' })
  late!: number;

  @Field(() => Int, { description: 'Nothing reported, or sent back and not reported again.' })
  missing!: number;

  @Field(() => Int, { description: 'Of the missing, those that were sent back.' })
  returned!: number;

  @Field(() => Decimal, {
    nullable: true,
    description: 'Submitted as a share of due; null where nothing was.',
  })
  completeness!: string | null;

  @Field(() => Decimal, { nullable: true, description: 'On time as a share of due; null where nothing was.' })
  timeliness!: string | null;
}
