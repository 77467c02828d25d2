import { Link } from 'react-router';
import type { TargetLineFragment } from '../generated/graphql';
import { useLanguage } from '../i18n/language';
import { defineWords, useWords } from '../i18n/words';
import { DemoMark } from './demo';
import { Day, Gap, Share } from './figures';
import { Status } from './status';
import { common } from './words';

const tableWords = defineWords(
  {
    target: '目标',
    policy: '出自',
    region: '地区',
    lead: '牵头单位',
    due: '到期',
    status: '状态',
    done: '完成',
    gap: '与序时进度相比',
  },
  {
    target: 'Target',
    policy: 'From',
    region: 'Region',
    lead: 'Led by',
    due: 'Due',
    status: 'Status',
    done: 'Done',
    gap: 'Against schedule',
  },
);

interface TargetTableProps {
  targets: readonly TargetLineFragment[];
  /** What the page says anyway, and no row repeats. */
  without?: readonly ('policy' | 'region' | 'lead')[];
}

/** Some targets, a line each, in the order given. */
export function TargetTable({ targets, without = [] }: TargetTableProps) {
  const words = useWords(tableWords);
  const shared = useWords(common);
  const zh = useLanguage() === 'zh';
  const shows = (column: 'policy' | 'region' | 'lead') => !without.includes(column);
  return (
    <div className="scrolls">
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.target}</th>
            {shows('policy') && <th scope="col">{words.policy}</th>}
            {shows('region') && <th scope="col">{words.region}</th>}
            {shows('lead') && <th scope="col">{words.lead}</th>}
            <th scope="col">{words.due}</th>
            <th scope="col">{words.status}</th>
            <th scope="col" className="number">
              {words.done}
            </th>
            <th scope="col" className="number">
              {words.gap}
            </th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.id}>
              <th scope="row">
                <Link to={`/targets/${target.id}`}>
                  {target.indicator.name} <strong className="number">{target.statement}</strong>
                </Link>{' '}
                <DemoMark isDemo={target.standing?.isDemo} />
              </th>
              {shows('policy') && (
                <td>
                  <Link to={`/policies/${target.policy.id}#${target.id}`}>{target.policy.title}</Link>
                </td>
              )}
              {shows('region') && <td>{zh ? target.region.name : target.region.nameEn}</td>}
              {shows('lead') && (
                <td>
                  {target.leadDepartment ? (
                    <Link to={`/departments/${target.leadDepartment.id}`}>{target.leadDepartment.name}</Link>
                  ) : (
                    target.unassigned && <span className="badge">{shared.unassigned}</span>
                  )}
                </td>
              )}
              <td>
                <Day on={target.effectiveDueOn} />
              </td>
              <td>{target.standing && <Status {...target.standing} />}</td>
              <td className="number">
                <Share share={target.standing?.attainment} />
              </td>
              <td className="number">
                <Gap points={target.standing?.gapPoints} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
