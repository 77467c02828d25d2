import type { Light as LightName, TargetStatus } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { Light } from './light';
import { common } from './words';

/** In the order in which they are read: what went well, what did not, what cannot be told. */
export const STATUSES: readonly TargetStatus[] = [
  'ACHIEVED',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'MISSED',
  'NO_DATA',
  'NOT_STARTED',
  'UNSCHEDULED',
];
export const LIGHTS: readonly LightName[] = ['GREEN', 'YELLOW', 'RED', 'GREY'];

/** The light that a status alone would have, where no target is at hand: for legends and filters. */
export const LIGHT_OF: Record<TargetStatus, LightName> = {
  ACHIEVED: 'GREEN',
  ON_TRACK: 'GREEN',
  AT_RISK: 'YELLOW',
  OFF_TRACK: 'RED',
  MISSED: 'RED',
  NO_DATA: 'GREY',
  NOT_STARTED: 'GREY',
  UNSCHEDULED: 'GREY',
};

interface StatusProps {
  status: TargetStatus;
  light?: LightName;
}

/** How a target stands, in a word behind its light. */
export function Status({ status, light = LIGHT_OF[status] }: StatusProps) {
  const words = useWords(common);
  return <Light light={light} word={words[status]} />;
}
