import { containing } from '../../shared/containing.js';
import { maybeUuidOf } from '../../shared/ids.js';
import type { Session } from '../../shared/session.js';
import { maybeText } from '../../shared/text.js';
import type { PoliciesWanted } from './policies.read-model.js';
import { policiesInForce } from './policies-in-force.read-model.js';
import type { PolicyFilterInput } from './policy-filter.type.js';

/** What a filter asks for, checked and with its ids decoded. */
export async function policiesWanted(
  session: Pick<Session, 'em' | 'viewer'>,
  filter: PolicyFilterInput,
): Promise<PoliciesWanted> {
  const { text, region, kind, level, theme, reviewed, inForceOn } = filter;
  return {
    text: containing(text, ['filter', 'text']),
    regionUuid: maybeUuidOf('Region', region, ['filter', 'region']),
    kind: kind ?? null,
    level: level ?? null,
    theme: maybeText(theme, { field: 'theme', max: 100, path: ['filter', 'theme'] }),
    reviewed: reviewed ?? null,
    uuids: inForceOn ? await policiesInForce(session, inForceOn) : null,
  };
}
