import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { DemoMark } from '../../components/demo';
import { Day, Gap, Nothing, Share } from '../../components/figures';
import { useMay } from '../../components/permitted';
import { Status } from '../../components/status';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { TargetRow, TargetsAsked } from './use-targets';
import { targetsWords } from './words';

const ROW_PX = 58;
/** Rows drawn beyond what is seen. */
const OVERSCAN = 12;
/** Loaded ahead of what is seen, so that scrolling seldom meets a gap. */
const AHEAD = 60;

/** Only the rows that are seen are in the page, however many there are. */
export function List({ asked, total }: { asked: TargetsAsked; total: number }) {
  const words = useWords(targetsWords);
  const maySee = useMay('READ_STANDING');
  const place = useRef<HTMLTableSectionElement>(null);
  const rows = useWindowVirtualizer({
    count: total,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: place.current?.offsetTop ?? 0,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  const { reach } = asked;
  useEffect(() => reach(Math.min(total, last + AHEAD)), [reach, last, total]);

  const columns = [words.target, words.department, words.region, words.due];
  if (maySee) columns.push(words.status, words.attainment, words.gap);
  return (
    <table
      aria-label={words.list}
      aria-rowcount={total + 1}
      className={maySee ? 'target-list' : 'target-list short'}
    >
      <thead className="target-list-head">
        <tr aria-rowindex={1} className="target-row">
          {columns.map((name, column) => (
            <th scope="col" key={name} className={column > 4 ? 'number' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={place} className="target-list-body" style={{ height: rows.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = asked.rows[index];
          return (
            <tr
              key={index}
              aria-rowindex={index + 2}
              className="target-row"
              style={{ transform: `translateY(${start - rows.options.scrollMargin}px)`, height: ROW_PX }}
            >
              {row ? <Cells row={row} maySee={maySee} /> : <Waiting />}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cells({ row, maySee }: { row: TargetRow; maySee: boolean }) {
  const words = useWords(targetsWords);
  const zh = useLanguage() === 'zh';
  const { id, statement, indicator, policy, scope, region, leadDepartment, effectiveDueOn, standing } = row;
  return (
    <>
      <td className="target-name">
        <Link to={`/targets/${id}`}>
          {indicator.name} <strong>{statement}</strong>
        </Link>
        <span className="under" title={policy.title}>
          {policy.title}
        </span>
      </td>
      <td className="target-department">
        {leadDepartment?.name ?? <span className="badge">{words.nobody}</span>}
      </td>
      <td className="target-region">{scope ?? (zh ? region.name : region.nameEn)}</td>
      <td>
        <Day on={effectiveDueOn} />
      </td>
      {maySee && (
        <>
          <td>
            {standing ? <Status status={standing.status} light={standing.light} /> : <Nothing />}{' '}
            <DemoMark isDemo={standing?.isDemo} />
          </td>
          <td className="number">
            <Share share={standing?.attainment} />
          </td>
          <td className="number">
            <Gap points={standing?.gapPoints} />
          </td>
        </>
      )}
    </>
  );
}

/** A row that is still on its way. */
function Waiting() {
  return (
    <td>
      <span className="bone" />
    </td>
  );
}
