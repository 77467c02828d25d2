import { useData } from '../../client/use-data';
import { percentOf } from '../../components/figures';
import { EditorIndicatorsDocument, type IndicatorChoiceInput } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { ChoiceControl, useTyped } from './controls';
import { fieldWords } from './field-words';
import type { Target } from './items';

/** Before the name of an indicator that the register does not have. */
export const NEW = 'new ';

export const indicatorChoice = (chosen: string, unit: string): IndicatorChoiceInput =>
  chosen.startsWith(NEW) ? { new: { name: chosen.slice(NEW.length), unit } } : { id: chosen };

export type NearbyIndicators = Pick<Target, 'indicator' | 'indicatorCandidates'>;

interface ControlProps {
  label: string;
  nearby: NearbyIndicators | null;
  value: string | null;
  onChange(value: string | null): void;
  fault: string | null;
}

/** What a target measures: one of those that come near by name, any other of the register, or a new one. */
export function IndicatorControl({ nearby, ...control }: ControlProps) {
  const words = useWords(fieldWords);
  const [text, type] = useTyped();
  const found = useData(EditorIndicatorsDocument, { text }, { pause: text === null }).data?.indicators.edges;
  const known = nearby?.indicator.known;
  const newNames = new Set([text, nearby?.indicator.name ?? null].filter((each) => each !== null));
  if (control.value?.startsWith(NEW)) newNames.add(control.value.slice(NEW.length));
  const options = new Map<string, string>();
  if (known) options.set(known.id, known.name);
  for (const { indicator, likeness } of nearby?.indicatorCandidates ?? []) {
    options.set(indicator.id, `${indicator.name}（${words.alike(percentOf(likeness))}）`);
  }
  for (const { node } of found ?? []) if (!options.has(node.id)) options.set(node.id, node.name);
  for (const each of newNames) options.set(`${NEW}${each}`, words.newIndicator(each));
  return (
    <ChoiceControl
      {...control}
      wide
      options={[...options].map(([value, label]) => ({ value, label }))}
      onSearch={type}
    />
  );
}
