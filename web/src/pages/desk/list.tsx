import { Link, useSearchParams } from 'react-router';
import type { DeskQuery } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { placeOf } from './place';
import { deskWords } from './words';

export type DueRow = DeskQuery['myWork']['edges'][number]['node'];

/** What is due, the most urgent first, as the service orders it. */
export function DueList({ rows, chosen }: { rows: readonly DueRow[]; chosen: string | null }) {
  const words = useWords(deskWords);
  const zh = useLanguage() === 'zh';
  const [search] = useSearchParams();
  const at = (place: string) => {
    const next = new URLSearchParams(search);
    next.set('at', place);
    return `?${next}`;
  };
  return (
    <ul className="queue">
      {rows.map((row) => {
        const { key, period, dueOn, state, daysLate, indicator, region, known } = row;
        const place = placeOf(row);
        const isLate = state === 'LATE';
        return (
          <li key={key}>
            <Link to={at(place)} aria-current={place === chosen ? 'true' : undefined}>
              <span className="queue-name">
                {indicator.name} <span className="number">{period}</span>
              </span>
              <span className="queue-mark">
                <span className={`badge ${isLate || state === 'RETURNED' ? 'urgent' : ''}`}>
                  {isLate ? words.daysLate(daysLate) : words[state]}
                </span>
              </span>
              <span className="under">
                {zh ? region.name : region.nameEn} · {words.dueOn} <span className="number">{dueOn}</span>
                {known?.latest && (
                  <>
                    {' · '}
                    {words.last} <span className="number">{known.latest.quantity.text}</span>
                  </>
                )}
              </span>
              {known && known.drafts.length > 0 && <span className="badge">{words.draft}</span>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
