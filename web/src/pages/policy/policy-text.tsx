import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import { Panel } from '../../components/page';
import { useWords } from '../../i18n/words';
import { type Mark, paragraphsOf, type Run, runsOf } from './marks';
import { clauseId } from './outline';
import type { ShownPolicy } from './policy';
import { policyPageWords } from './words';

interface TextProps {
  text: string;
  clauses: Readonly<ShownPolicy['clauses']>;
  marks: readonly Mark[];
  chosen: string | null;
}

/** The text as published, to the character; targets and duties are marked where they stand and lead to their entry. */
export const PolicyText = memo(function PolicyText({ text, clauses, marks, chosen }: TextProps) {
  const words = useWords(policyPageWords);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const begins = useMemo(() => new Set(clauses.map(({ start }) => start)), [clauses]);
  const first = useMemo(() => firstOf(marks), [marks]);
  return (
    <Panel
      title={words.text}
      className="policy-text"
      tools={
        <>
          <span className="mark target">{words.legendTarget}</span>{' '}
          <span className="mark duty">{words.legendDuty}</span>
        </>
      }
    >
      <div lang="zh-CN">
        {paragraphs.map(({ start, end }) => (
          <p
            key={start}
            data-start={start}
            {...(begins.has(start) && { id: clauseId({ start }), tabIndex: -1, className: 'begins' })}
          >
            {runsOf(text, marks, start, end).map((run) => (
              <Piece key={run.start} run={run} first={first} chosen={chosen} />
            ))}
          </p>
        ))}
      </div>
    </Panel>
  );
});

/** Where each target and measure stands for the first time: there its entry leads to. */
function firstOf(marks: readonly Mark[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { id, start } of marks) first.set(id, Math.min(start, first.get(id) ?? start));
  return first;
}

function Piece({ run, first, chosen }: { run: Run; first: Map<string, number>; chosen: string | null }) {
  // Within a note that names who answers, the number itself leads to its target.
  const mark = run.marks.find(({ kind }) => kind === 'target') ?? run.marks[0];
  if (!mark) return run.text;
  const anchors = run.marks.filter(({ id }) => first.get(id) === run.start).map(({ id }) => id);
  const isChosen = run.marks.some(({ id }) => id === chosen);
  return (
    <>
      {anchors.map((id) => (
        <span key={id} id={`in-text-${id}`} />
      ))}
      <Link
        to={{ hash: mark.id }}
        replace
        className={`mark ${mark.kind}${isChosen ? ' chosen' : ''}`}
        aria-current={isChosen ? 'true' : undefined}
        // A drag selects the words, and does not end in a visit.
        draggable={false}
        onClick={(event) => {
          if (event.detail > 0 && getSelection()?.isCollapsed === false) event.preventDefault();
        }}
      >
        {run.text}
      </Link>
    </>
  );
}
