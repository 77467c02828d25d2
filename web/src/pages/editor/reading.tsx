import { Fact } from '../../components/fact';
import { Day } from '../../components/figures';
import { useWords } from '../../i18n/words';
import { policyPageWords } from '../policy/words';
import type { Reading } from './use-intake';
import { editorWords } from './words';

/** What a text says of itself, and how much was found in it. */
export function Found({ reading: { facts, counts, diff, lost } }: { reading: Reading }) {
  const words = useWords(editorWords);
  const said = useWords(policyPageWords);
  const changed = diff?.filter(({ kind }) => kind !== 'UNCHANGED').length;
  const lostCount = lost && lost.measures.length + lost.targets.length;
  const tallies: [string, number][] = [
    [words.clauses, counts.clauses],
    [words.measures, counts.measures],
    [words.duties, counts.duties],
    [words.openDuties, counts.openDuties],
    [words.targets, counts.targets],
    [words.ofKnown, counts.targetsOfKnownIndicators],
  ];
  if (changed !== undefined) tallies.push([words.changedClauses, changed]);
  if (lostCount) tallies.push([words.lostItems, lostCount]);
  return (
    <>
      <dl className="facts">
        <Fact name={said.number}>{facts.documentNumber}</Fact>
        <Fact name={said.issuer}>{facts.issuer}</Fact>
        <Fact name={said.issued}>{facts.issuedOn && <Day on={facts.issuedOn} />}</Fact>
        <Fact name={said.effective}>
          {facts.effectiveOnIssue ? said.onIssue : facts.effectiveFrom && <Day on={facts.effectiveFrom} />}
        </Fact>
        <Fact name={said.until}>{facts.effectiveTo && <Day on={facts.effectiveTo} />}</Fact>
      </dl>
      <dl className="tallies">
        {tallies.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What was seen in a text and not decided. */
export function Warnings({ reading: { warnings } }: { reading: Reading }) {
  const words = useWords(editorWords);
  if (warnings.length === 0) return null;
  return (
    <details className="editor-warnings">
      <summary>
        {words.warnings} {warnings.length}
      </summary>
      <ul className="entries">
        {warnings.map(({ code, message, place }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they stand as they were read, and never move
          <li key={at}>
            <span className="badge">{code}</span> {message}
            {place && <span className="under">{place.quote}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
