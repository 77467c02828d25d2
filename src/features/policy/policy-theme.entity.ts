import { defineEntity, p } from '@mikro-orm/core';
import { Policy } from './policy.entity.js';
import { Theme } from './theme.entity.js';

const PolicyThemeSchema = defineEntity({
  name: 'PolicyTheme',
  tableName: 'policy_theme',
  properties: {
    policy: p.manyToOne(Policy).ref().primary(),
    theme: p.manyToOne(Theme).ref().primary().index(),
  },
});

/** A subject that a policy is about. */
export class PolicyTheme extends PolicyThemeSchema.class {}
PolicyThemeSchema.setClass(PolicyTheme);
