import { useWords } from '../../i18n/words';
import { draftWords } from './draft-words';
import type { ItemRow } from './items';

const KINDS = ['MeasureItem', 'TargetItem'] as const;

/** What publication will make of a draft, counted. */
export function PublishSummary({ rows }: { rows: readonly ItemRow[] }) {
  const words = useWords(draftWords);
  const count = (isCounted: (row: ItemRow) => boolean) => rows.filter(isCounted).length;
  const stays = ({ state }: ItemRow) => state === 'ACCEPTED' || state === 'CHANGED';
  const carried = count((row) => row.origin === 'CARRIED' && stays(row));
  return (
    <>
      <p>{words.publishAsk}</p>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.items}</th>
            <th scope="col" className="number">
              {words.willBe}
            </th>
            <th scope="col" className="number">
              {words.willNot}
            </th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words[kind]}</th>
              <td className="number">{count((row) => row.__typename === kind && stays(row))}</td>
              <td className="number">
                {count((row) => row.__typename === kind && row.state === 'REJECTED')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {carried > 0 && (
        <p className="quiet">
          {words.carriedOver}: {carried}
        </p>
      )}
    </>
  );
}
