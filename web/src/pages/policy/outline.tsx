import { Panel } from '../../components/page';
import { useWords } from '../../i18n/words';
import type { ShownPolicy } from './policy';
import { policyPageWords } from './words';

type Clause = ShownPolicy['clauses'][number];

/** Deeper clauses are in the text; the side shows the way through it. */
const DEEPEST = 2;
const depthOf = ({ path }: Clause): number => path.split('/').length;

export const clauseId = ({ start }: { start: number }): string => `clause-${start}`;

/** The document's outline: a click goes there. */
export function Outline({ clauses }: { clauses: readonly Clause[] }) {
  const words = useWords(policyPageWords);
  const shown = clauses.filter((clause) => depthOf(clause) <= DEEPEST);
  if (shown.length === 0) return <div />;
  return (
    <Panel title={words.outline} className="policy-side">
      <ol className="policy-outline">
        {shown.map((clause) => (
          <li key={clause.id} className={`depth-${depthOf(clause)}`}>
            <a
              href={`#${clauseId(clause)}`}
              onClick={(event) => {
                event.preventDefault();
                const place = document.getElementById(clauseId(clause));
                place?.scrollIntoView({ block: 'start' });
                place?.focus({ preventScroll: true });
              }}
            >
              <span className="quiet">{clause.path.split('/').at(-1)}</span> {clause.heading ?? ''}
            </a>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
