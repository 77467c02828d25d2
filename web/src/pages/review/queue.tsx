import { Checkbox } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { DemoMark } from '../../components/demo';
import type { QueueLineFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { Decision } from './outbox';
import { reviewWords } from './words';

interface QueueProps {
  rows: readonly QueueLineFragment[];
  chosen: string | null;
  selected: ReadonlySet<string>;
  onSelect(id: string): void;
  /** What is decided of a row and not sent yet. */
  decisionOf(id: string): Decision | undefined;
}

/** The reports that wait, the longest waiting first. */
export function Queue({ rows, chosen, selected, onSelect, decisionOf }: QueueProps) {
  const words = useWords(reviewWords);
  const zh = useLanguage() === 'zh';
  const [search] = useSearchParams();
  const at = (id: string) => {
    const next = new URLSearchParams(search);
    next.set('at', id);
    return `?${next}`;
  };
  return (
    <ul className="queue selectable">
      {rows.map((row) => {
        const { id, indicator, region, department, period, amount, daysWaiting, warnings } = row;
        const decision = decisionOf(id);
        return (
          <li key={id} className={decision ? 'decided' : undefined}>
            <Checkbox
              aria-label={words.select(`${indicator.name} ${period}`)}
              checked={selected.has(id)}
              disabled={Boolean(decision)}
              onChange={() => onSelect(id)}
            />
            <Link to={at(id)} replace data-report={id} aria-current={id === chosen ? 'true' : undefined}>
              <span className="queue-name">
                {indicator.name} <span className="number">{period}</span>
              </span>
              <span className="queue-mark number">{amount?.text}</span>
              <span className="under">
                {zh ? region.name : region.nameEn} · {department.name}
              </span>
              <span className="under queue-mark">
                {decision && (
                  <strong>{decision.reason === null ? words.willVerify : words.willReturn} </strong>
                )}
                {warnings.length > 0 && <span className="badge urgent">{words.unusual}</span>}{' '}
                {row.correctionReason && <span className="badge">{words.correction}</span>}{' '}
                <span className="number">{words.waits(daysWaiting ?? 0)}</span>{' '}
                <DemoMark isDemo={row.isDemo} />
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
