import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { required } from '../../shared/loader.js';
import { Quantity } from '../indicator/quantity.js';
import { QuantityType } from '../indicator/quantity.type.js';
import { statementOf } from './statement.rules.js';
import { TargetType } from './target.type.js';
import { TargetTermsType } from './target-terms.type.js';

@Resolver(() => TargetTermsType)
export class TargetTermsResolver {
  @FieldResolver(() => QuantityType, { description: 'As written: 2000亿元, 20%, 2倍.' })
  value(@Root() { quantity, unit, unitFactor }: TargetTermsType): QuantityType {
    return new Quantity(quantity, unit, unitFactor);
  }

  @FieldResolver(() => QuantityType, {
    nullable: true,
    description: 'The upper end where the comparator is BETWEEN.',
  })
  valueHigh(@Root() { quantityHigh, unit, unitFactor }: TargetTermsType): QuantityType | null {
    return quantityHigh === null ? null : new Quantity(quantityHigh, unit, unitFactor);
  }

  @FieldResolver(() => String, { description: 'In one line, without the deadline: ≥2000亿元, 每年>100家.' })
  statement(@Root() terms: TargetTermsType): string {
    return statementOf(terms, { code: terms.unit, factor: terms.unitFactor });
  }
}

/** The fields that terms add to Target. */
@Resolver(() => TargetType)
export class TargetPromisesResolver {
  @FieldResolver(() => TargetTermsType, {
    description: `What binds now, after every extension, adjustment (调整) and new text: verdicts go by it. \`value\`, \`comparator\`
and \`dueOn\` of the target itself are what the newest text says.`,
  })
  @Extensions({ reads: ['uuid'] })
  async inForce(@Root() { uuid }: TargetType, @Ctx() { loaders }: Context): Promise<TargetTermsType> {
    return (await required(loaders.target.promises, uuid)).inForce;
  }

  @FieldResolver(() => TargetTermsType, {
    description: 'What was promised first. It never changes: whether that was kept, a verdict always says.',
  })
  @Extensions({ reads: ['uuid'] })
  async firstPromise(@Root() { uuid }: TargetType, @Ctx() { loaders }: Context): Promise<TargetTermsType> {
    return (await required(loaders.target.promises, uuid)).first;
  }
}

export const targetTermsResolvers = [TargetTermsResolver, TargetPromisesResolver] as const;
