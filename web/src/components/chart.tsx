import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/words';
import type { ChartOption, Drawing } from './draw-chart';
import { Scrolls } from './scrolls';
import { common } from './words';

interface ChartProps {
  /** What it shows, in a sentence: also for who does not see it. */
  label: string;
  option: ChartOption;
  height?: number;
  /** The same figures as a table, which is always there for screen readers. */
  head: string[];
  rows: string[][];
}

/** A chart (ECharts, loaded when the first is shown) with the table of its figures behind it. */
export function Chart({ label, option, height = 240, head, rows }: ChartProps) {
  const words = useWords(common);
  const [asTable, setAsTable] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const newest = useRef(option);
  newest.current = option;

  useEffect(() => {
    if (asTable) return;
    let gone = false;
    void import('./draw-chart').then(({ draw }) => {
      if (gone || !place.current) return;
      drawing.current = draw(place.current, newest.current);
    });
    return () => {
      gone = true;
      drawing.current?.end();
      drawing.current = null;
    };
  }, [asTable]);
  useEffect(() => drawing.current?.show(option), [option]);

  const table = (
    <table className="rows">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          {head.map((name, column) => (
            <th scope="col" className={column > 0 ? 'number' : undefined} key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column stays where it is
              <td className="number" key={column}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <figure className="chart">
      <Button size="small" type="text" className="chart-switch" onClick={() => setAsTable(!asTable)}>
        {asTable ? words.asChart : words.asTable}
      </Button>
      {!asTable && <div ref={place} style={{ height }} aria-hidden="true" />}
      {asTable ? <Scrolls label={label}>{table}</Scrolls> : <div className="unseen">{table}</div>}
    </figure>
  );
}
