import { Link } from 'react-router';
import { Light } from '../../components/light';
import type { CountsFragment, Light as LightName, TargetStatus } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import type { Chosen } from '../targets/filter';
import type { To } from './board';
import { standAt } from './counts';
import { overviewWords } from './words';

type Counts = CountsFragment & { asOf: string };

interface Tile {
  word: 'all' | 'kept' | 'onSchedule' | 'atRisk' | 'late' | 'unassigned' | 'noData';
  light?: LightName;
  statuses?: TargetStatus[];
  chosen: Chosen;
}

const stand = (...statuses: TargetStatus[]) => ({ statuses, chosen: { status: statuses.join(',') } });

/** In the order in which they are asked: how many, how many well, how many not, and what nobody can tell. */
const TILES: Tile[] = [
  { word: 'all', chosen: {} },
  { word: 'kept', light: 'GREEN', ...stand('ACHIEVED') },
  { word: 'onSchedule', light: 'GREEN', ...stand('ON_TRACK') },
  { word: 'atRisk', light: 'YELLOW', ...stand('AT_RISK') },
  { word: 'late', light: 'RED', ...stand('OFF_TRACK', 'MISSED') },
  { word: 'noData', light: 'GREY', ...stand('NO_DATA') },
  { word: 'unassigned', chosen: { unassigned: 'yes' } },
];

interface TilesProps {
  overview: Counts;
  before: Counts | null;
  to: To;
}

/** The figures that somebody looks for first. */
export function Tiles({ overview, before, to }: TilesProps) {
  return (
    <ul className="tiles">
      {TILES.map((tile) => (
        <li key={tile.word}>
          <TileOf tile={tile} overview={overview} before={before} to={to} />
        </li>
      ))}
    </ul>
  );
}

const countOf = ({ word, statuses }: Tile, counts: Counts): number => {
  if (word === 'all') return counts.total;
  return word === 'unassigned' ? counts.unassigned : standAt(counts, ...(statuses ?? []));
};

function TileOf({ tile, overview, before, to }: TilesProps & { tile: Tile }) {
  const words = useWords(overviewWords);
  const count = countOf(tile, overview);
  const body = (
    <>
      <span className="tile-word">
        {tile.light ? <Light light={tile.light} word={words[tile.word]} /> : words[tile.word]}
      </span>
      <strong className="tile-count">{count}</strong>
      <span className="tile-more">
        {tile.word !== 'all' && (
          <span>
            {words.ofAll} {share(count, overview.total)}
          </span>
        )}
        {before && <Difference by={count - countOf(tile, before)} since={before.asOf} />}
      </span>
    </>
  );
  return to ? (
    <Link className="tile" to={to(tile.chosen)}>
      {body}
    </Link>
  ) : (
    <div className="tile">{body}</div>
  );
}

function Difference({ by, since }: { by: number; since: string }) {
  const words = useWords(overviewWords);
  return (
    <span title={words.sinceDay(since)}>
      {by === 0 ? words.same : `${by > 0 ? '+' : '−'}${Math.abs(by)}`}
      <span className="unseen"> {words.sinceDay(since)}</span>
    </span>
  );
}

const share = (count: number, total: number): string =>
  total === 0 ? '—' : `${Math.round((count * 1000) / total) / 10}%`;
