import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connect } from '../../shared/connection.js';
import type { Connection } from '../../shared/connection.type.js';
import { containing } from '../../shared/containing.js';
import { maybeUuidOf, uuidOf } from '../../shared/ids.js';
import { given, type Now, required } from '../../shared/loader.js';
import { readAt, shownNodes } from '../../shared/look-ahead.js';
import { PageArgsType } from '../../shared/page.args.js';
import { maybeText } from '../../shared/text.js';
import { DepartmentType } from '../department/department.type.js';
import { reachOf } from '../identity/access-table.js';
import { RegionType } from '../region/region.type.js';
import { INDICATOR } from './indicator.loader.js';
import {
  IndicatorConnectionType,
  IndicatorFilterInput,
  IndicatorType,
  ObservationConnectionType,
  ObservationType,
} from './indicator.type.js';
import { indicators } from './indicators.read-model.js';
import { OBSERVATION } from './observations.read-model.js';
import { amount } from './quantity.js';
import { QuantityType, UnitType } from './quantity.type.js';

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @Query(() => IndicatorConnectionType, {
    description: 'The register of indicators (指标), in its own order.',
  })
  @Extensions({ looksAhead: true })
  async indicators(
    @Arg('filter', () => IndicatorFilterInput, { nullable: true }) filter: IndicatorFilterInput | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { em, viewer }: Context,
  ): Promise<Connection<IndicatorType>> {
    const path = ['filter', 'dimension'];
    const wanted = {
      seesDrafts: reachOf(viewer.roles, 'readDrafts') === 'ALL',
      text: containing(filter?.text, ['filter', 'text']),
      ownerUuid: maybeUuidOf('Department', filter?.owner, ['filter', 'owner']),
      dimension: maybeText(filter?.dimension, { field: 'dimension', max: 100, path }),
    };
    return connect(em, indicators(wanted, shownNodes(INDICATOR, info)), args);
  }

  @Query(() => IndicatorType, { nullable: true, description: 'One indicator, or null.' })
  @Extensions({ looksAhead: true })
  async indicator(
    @Arg('id', () => ID) id: string,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<IndicatorType | null> {
    return loaders.indicator.visibleByIdAs(readAt(INDICATOR, info)).load(uuidOf('Indicator', id, ['id']));
  }

  @FieldResolver(() => UnitType, { description: 'In which it is reported.' })
  @Extensions({ reads: ['unitCode'], withRow: true })
  unit(@Root() { unit, unitCode }: IndicatorType, @Ctx() { loaders }: Context): Now<UnitType> {
    return given(unit, () => required(loaders.unit.byCode, unitCode));
  }

  @FieldResolver(() => DepartmentType, {
    nullable: true,
    description: 'Whose indicator it is, where that is settled.',
  })
  @Extensions({ reads: ['ownerUuid'], withRow: true })
  owner(
    @Root() { owner, ownerUuid }: IndicatorType,
    @Ctx() { loaders }: Context,
  ): Now<DepartmentType | null> {
    return given(owner, async () => (ownerUuid ? required(loaders.department.byId, ownerUuid) : null));
  }

  @FieldResolver(() => ObservationConnectionType, {
    nullable: true,
    description: `The values in force, the last period first; null for callers who may not read standings.
Unverified values only for those who may see what is self-reported.`,
  })
  @Extensions({ reads: ['uuid'], looksAhead: true })
  async observations(
    @Root() { uuid }: IndicatorType,
    @Arg('region', () => ID, { nullable: true }) region: string | null,
    @Args(() => PageArgsType) args: PageArgsType,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<Connection<ObservationType> | null> {
    const reach = reachOf(viewer.roles, 'readStanding');
    if (reach === '-') return null;
    const wanted = { regionUuid: maybeUuidOf('Region', region, ['region']), verifiedOnly: reach !== 'ALL' };
    return loaders.indicator.observationsOf(wanted)(args, shownNodes(OBSERVATION, info)).load(uuid);
  }
}

@Resolver(() => ObservationType)
export class ObservationResolver {
  @FieldResolver(() => QuantityType, { description: "In the indicator's unit." })
  @Extensions({ reads: ['quantity', 'unitCode'] })
  quantity(@Root() { quantity, unitCode }: ObservationType, @Ctx() { loaders }: Context): Now<QuantityType> {
    return amount(loaders.unit, quantity, unitCode);
  }

  @FieldResolver(() => RegionType)
  @Extensions({ reads: ['regionUuid'], withRow: true })
  region(@Root() { region, regionUuid }: ObservationType, @Ctx() { loaders }: Context): Now<RegionType> {
    return given(region, () => required(loaders.region.byId, regionUuid));
  }
}
