import { percentOf } from '../../components/figures';
import { useWords } from '../../i18n/words';
import { draftWords } from './draft-words';
import { fieldWords } from './field-words';
import type { ItemInFull } from './items';
import { type SaidField, saidBy } from './said';
import { useSpeaker } from './use-speaker';

/** What the reading calls a field otherwise than the proposal does. */
const SURE_OF: Partial<Record<SaidField, string>> = {
  dueOn: 'deadline',
  measureTitle: 'span',
};

/** What was read, field by field, beside what had been confirmed before where that differs. */
export function ItemFacts({ item, isLost }: { item: ItemInFull; isLost: boolean }) {
  const words = useWords(draftWords);
  const fields = useWords(fieldWords);
  const speaker = useSpeaker();
  const now = saidBy(item, 'now', speaker);
  const before = new Map(saidBy(item, 'before', speaker).map(({ name, text }) => [name, text]));
  const differs = now.some(({ name, text }) => before.size > 0 && before.get(name) !== text);
  return (
    <>
      {isLost && <p className="fault">{words.lost}</p>}
      {quotesOf(item).map((quote) => (
        <blockquote key={quote} lang="zh-CN" className="quote">
          {quote}
        </blockquote>
      ))}
      <table className="rows said">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{differs ? words.now : words.says}</th>
            {differs && <th scope="col">{words.before}</th>}
            <th scope="col" className="number">
              {words.sure}
            </th>
          </tr>
        </thead>
        <tbody>
          {now.map(({ name, text }) => (
            <tr key={name}>
              <th scope="row">{fields[name]}</th>
              <td className="lines">{text}</td>
              {differs && (
                <td className="lines">{before.get(name) !== text && <del>{before.get(name)}</del>}</td>
              )}
              <td className="number quiet">{sureOf(item, name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {item.reason && (
        <p>
          {words.why}: {item.reason}
        </p>
      )}
    </>
  );
}

function proposalOf(item: ItemInFull) {
  if (item.__typename === 'FactsItem') return item.changedFacts ?? item.facts;
  return item.__typename === 'MeasureItem'
    ? (item.changedMeasure ?? item.measure)
    : (item.changedTarget ?? item.target);
}

function sureOf(item: ItemInFull, name: SaidField): string {
  const found = proposalOf(item).fields.find(({ field }) => field === (SURE_OF[name] ?? name));
  return found ? percentOf(found.confidence) : '';
}

/** Its own words: a target has one place or several. */
function quotesOf(item: ItemInFull): string[] {
  if (item.__typename !== 'TargetItem') return item.place ? [item.place.quote] : [];
  const { places } = item.changedTarget ?? item.target;
  return [...new Set(places.map(({ place }) => place.quote))];
}
