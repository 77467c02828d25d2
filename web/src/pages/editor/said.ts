import { amountOf, type Facts, type ItemInFull, type Measure, type Target } from './items';

/** A field of an item, by the word that names it, and what it says. */
export interface Said<Name extends string = string> {
  name: Name;
  text: string;
}

interface Named {
  name: string;
  nameEn: string;
}
/** How the reader's language says what the item does not spell out itself. */
export interface Speaker {
  word(code: string): string;
  named(thing: Named | null): string;
  unsettled: string;
}

export const FACT_FIELDS = [
  'title',
  'documentNumber',
  'issuer',
  'kind',
  'region',
  'level',
  'issuedOn',
  'effectiveFrom',
  'effectiveTo',
  'effectiveOnIssue',
] as const;
export const MEASURE_FIELDS = ['path', 'measureTitle', 'duties'] as const;
export const TARGET_FIELDS = [
  'indicator',
  'comparator',
  'value',
  'dueOn',
  'cadence',
  'strength',
  'region',
  'scope',
  'startsOn',
] as const;
export type SaidField =
  | (typeof FACT_FIELDS)[number]
  | (typeof MEASURE_FIELDS)[number]
  | (typeof TARGET_FIELDS)[number];

/** What the fields of an item say, in words; what says nothing is left out. */
export function saidBy(item: ItemInFull, which: 'now' | 'before', speaker: Speaker): Said<SaidField>[] {
  const all = () => {
    if (item.__typename === 'FactsItem') {
      const facts = which === 'now' ? (item.changedFacts ?? item.facts) : item.factsBefore;
      return facts ? ofFacts(facts, speaker) : [];
    }
    if (item.__typename === 'MeasureItem') {
      const measure = which === 'now' ? (item.changedMeasure ?? item.measure) : item.measureBefore;
      return measure ? ofMeasure(measure, speaker) : [];
    }
    const target = which === 'now' ? (item.changedTarget ?? item.target) : item.targetBefore;
    return target ? ofTarget(target, speaker) : [];
  };
  return all().filter(({ text }) => text !== '');
}

function ofFacts(facts: Facts, { word, named }: Speaker): Said<SaidField>[] {
  const { kind, level, region, effectiveOnIssue } = facts;
  return FACT_FIELDS.map((name) => {
    if (name === 'kind') return { name, text: kind ? word(kind) : '' };
    if (name === 'level') return { name, text: level ? word(level) : '' };
    if (name === 'region') return { name, text: named(region) };
    if (name === 'effectiveOnIssue') return { name, text: effectiveOnIssue ? '✓' : '' };
    return { name, text: facts[name] ?? '' };
  });
}

function ofMeasure({ path, title, duties }: Measure, { word, unsettled }: Speaker): Said<SaidField>[] {
  const dutyText = duties.map(({ name, role, department, status }) => {
    const open = department === null && status !== 'COLLECTIVE';
    const whom = department?.name ?? (open ? `${name}（${unsettled}）` : name);
    return `${word(role)}：${whom}`;
  });
  return [
    { name: 'path', text: path },
    { name: 'measureTitle', text: title ?? '' },
    { name: 'duties', text: dutyText.join('\n') },
  ];
}

function ofTarget(target: Target, { word, named }: Speaker): Said<SaidField>[] {
  const { indicator, dueOn, duePrecision, comparator, cadence, strength } = target;
  const due = dueOn && duePrecision && duePrecision !== 'DAY' ? `${dueOn}（${word(duePrecision)}）` : dueOn;
  return [
    { name: 'indicator', text: indicator.known?.name ?? indicator.name },
    { name: 'comparator', text: word(comparator) },
    { name: 'value', text: amountOf(target) },
    { name: 'dueOn', text: due ?? '' },
    { name: 'cadence', text: word(cadence) },
    { name: 'strength', text: word(strength) },
    { name: 'region', text: named(target.region) },
    { name: 'scope', text: target.scope ?? '' },
    { name: 'startsOn', text: target.startsOn ?? '' },
  ];
}
