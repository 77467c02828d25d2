import { LIGHTS, STATUSES } from '../../components/status';
import type { Light, PolicyLevel, TargetFilter, TargetStatus } from '../../generated/graphql';

/** A filter as the address of a page holds it: every list that it leads to finds the same. */
export type Search = URLSearchParams;

const text = (search: Search, name: string): string | null => search.get(name)?.trim() || null;
const day = (search: Search, name: string): string | null => {
  const value = text(search, name);
  return value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
};
const among = <Name extends string>(search: Search, name: string, known: readonly Name[]): Name[] | null => {
  const asked = text(search, name)?.split(',') ?? [];
  const found = known.filter((each) => asked.includes(each));
  return found.length > 0 ? found : null;
};

/** Whose policies: the city's, or those of its divisions. */
export const LEVELS: readonly PolicyLevel[] = ['CITY', 'DISTRICT'];

const UNASSIGNED = { yes: true, no: false } as const;

/** What an address asks for; what it says wrongly is left out. */
export function filterOf(search: Search): TargetFilter {
  const unassigned = UNASSIGNED[text(search, 'unassigned') as keyof typeof UNASSIGNED];
  return {
    text: text(search, 'text'),
    status: among<TargetStatus>(search, 'status', STATUSES),
    light: among<Light>(search, 'light', LIGHTS),
    policy: text(search, 'policy'),
    department: text(search, 'department'),
    region: text(search, 'region'),
    theme: text(search, 'theme'),
    level: among<PolicyLevel>(search, 'level', LEVELS)?.[0] ?? null,
    indicator: text(search, 'indicator'),
    dueFrom: day(search, 'dueFrom'),
    dueTo: day(search, 'dueTo'),
    unassigned: unassigned ?? null,
    undated: text(search, 'undated') === 'yes' ? true : null,
  };
}

/** The names by which an address can filter. */
export const FILTERS = [
  'text',
  'status',
  'light',
  'policy',
  'department',
  'region',
  'theme',
  'level',
  'indicator',
  'dueFrom',
  'dueTo',
  'unassigned',
  'undated',
] as const;
export type FilterName = (typeof FILTERS)[number];
export type Chosen = Partial<Record<FilterName, string | null | undefined>>;

/** The address of the targets that all of this is true of. */
export function targetsAt(...chosen: Chosen[]): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(Object.assign({}, ...chosen) as Chosen)) {
    if (value) search.set(name, value);
  }
  const query = search.toString();
  return query ? `/targets?${query}` : '/targets';
}

/** What an address has chosen so far. */
export const chosenIn = (search: Search): Chosen =>
  Object.fromEntries(FILTERS.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));
