import { Segmented } from 'antd';
import { useState } from 'react';
import { FigureLink } from '../../components/figure-link';
import { Share } from '../../components/figures';
import { Light } from '../../components/light';
import { Panel } from '../../components/page';
import { LIGHTS } from '../../components/status';
import { common } from '../../components/words';
import type { CountsFragment, OverviewQuery } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { Chosen } from '../targets/filter';
import type { To } from './board';
import { show } from './counts';
import { LightBar } from './light-bar';
import { overviewWords } from './words';

type Answer = OverviewQuery['overview'];
type Side = 'policy' | 'department' | 'region' | 'year';

interface Row {
  key: string;
  name: string;
  counts: CountsFragment;
  chosen: Chosen;
}

const SIDES: { side: Side; word: 'byPolicy' | 'byDepartment' | 'byRegion' | 'byYear' }[] = [
  { side: 'policy', word: 'byPolicy' },
  { side: 'department', word: 'byDepartment' },
  { side: 'region', word: 'byRegion' },
  { side: 'year', word: 'byYear' },
];

/** The lights of each policy, department, region or year, in the order of the registers. */
export function Breakdown({ overview, to }: { overview: Answer; to: To }) {
  const words = useWords(overviewWords);
  const lights = useWords(common);
  const [side, setSide] = useState<Side>('policy');
  const rows = useRows(overview, side);
  return (
    <Panel
      title={words.lights}
      className="breakdown"
      tools={
        <Segmented
          size="small"
          aria-label={words.lights}
          value={side}
          onChange={setSide}
          options={SIDES.map(({ side: value, word }) => ({ value, label: words[word] }))}
        />
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="scrolls breakdown-rows" tabIndex={0} aria-label={words[side]}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">{words[side]}</th>
              <th scope="col" className="breakdown-bar">
                <span className="unseen">{words.lights}</span>
              </th>
              {LIGHTS.map((light) => (
                <th scope="col" className="number" key={light}>
                  <Light light={light} />
                </th>
              ))}
              <th scope="col" className="number">
                {words.total}
              </th>
              <th scope="col" className="number">
                {words.mean}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, counts, chosen }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="breakdown-bar">
                  <LightBar counts={counts} />
                </td>
                {LIGHTS.map((light) => (
                  <td className="number" key={light}>
                    <Count
                      count={show(counts, light)}
                      to={to?.({ ...chosen, light })}
                      label={`${name} ${lights[light]} ${show(counts, light)}`}
                    />
                  </td>
                ))}
                <td className="number">
                  <Count count={counts.total} to={to?.(chosen)} label={`${name} ${counts.total}`} />
                </td>
                <td className="number">
                  <Share share={counts.meanAttainment} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {side === 'department' && <p className="page-note">{words.order}</p>}
    </Panel>
  );
}

function Count({ count, to, label }: { count: number; to: string | undefined; label: string }) {
  return count === 0 ? (
    <span className="quiet">0</span>
  ) : (
    <FigureLink to={to} label={label}>
      {count}
    </FigureLink>
  );
}

function useRows(overview: Answer, side: Side): Row[] {
  const words = useWords(overviewWords);
  const zh = useLanguage() === 'zh';
  switch (side) {
    case 'policy':
      return overview.byPolicy.map(({ policy: { id, title }, ...counts }) => ({
        ...{ key: id, name: title, counts, chosen: { policy: id } },
      }));
    case 'department':
      return overview.byDepartment.map(({ department, ...counts }) => ({
        key: department?.id ?? 'nobody',
        name: department?.name ?? words.nobody,
        counts,
        chosen: department ? { department: department.id } : { unassigned: 'yes' },
      }));
    case 'region':
      return overview.byRegion.map(({ region: { id, name, nameEn }, ...counts }) => ({
        ...{ key: id, name: zh ? name : nameEn, counts, chosen: { region: id } },
      }));
    case 'year':
      return overview.byYear.map(({ year, ...counts }) => ({
        key: String(year),
        name: String(year ?? words.undatedYear),
        counts,
        chosen: year ? { dueFrom: `${year}-01-01`, dueTo: `${year}-12-31` } : { undated: 'yes' },
      }));
  }
}
