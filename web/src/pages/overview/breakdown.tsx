import { Segmented } from 'antd';
import { useState } from 'react';
import { FigureLink } from '../../components/figure-link';
import { Share } from '../../components/figures';
import { Light } from '../../components/light';
import { Panel } from '../../components/page';
import { LIGHTS } from '../../components/status';
import { common } from '../../components/words';
import { useWords } from '../../i18n/words';
import type { To } from './board';
import { type Overview, type Side, useRows } from './breakdown-rows';
import { show } from './counts';
import { LightBar } from './light-bar';
import { overviewWords } from './words';

const SIDES = [
  { side: 'policy', word: 'byPolicy' },
  { side: 'department', word: 'byDepartment' },
  { side: 'region', word: 'byRegion' },
  { side: 'year', word: 'byYear' },
  { side: 'theme', word: 'byTheme' },
  { side: 'level', word: 'byLevel' },
] as const satisfies readonly { side: Side; word: string }[];

/** The lights of each policy, department, region, year, theme or level, in the order of the registers. */
export function Breakdown({ overview, to }: { overview: Overview; to: To }) {
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
                      to={chosen && to?.({ ...chosen, light })}
                      label={`${name} ${lights[light]} ${show(counts, light)}`}
                    />
                  </td>
                ))}
                <td className="number">
                  <Count count={counts.total} to={chosen && to?.(chosen)} label={`${name} ${counts.total}`} />
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
      {side === 'theme' && <p className="page-note">{words.orderThemes}</p>}
    </Panel>
  );
}

function Count({ count, to, label }: { count: number; to: string | null | undefined; label: string }) {
  return count === 0 ? (
    <span className="quiet">0</span>
  ) : (
    <FigureLink to={to} label={label}>
      {count}
    </FigureLink>
  );
}
