import { Button, Input } from 'antd';
import { Panel } from '../../components/page';
import { Refusal } from '../../components/refusal';
import { Scrolls } from '../../components/scrolls';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { Matched } from './match.rules';
import type { TableDue } from './table';
import { tableWords } from './table-words';
import type { useSubmitting } from './use-submitting';

interface PreviewProps {
  lines: readonly Matched<TableDue>[];
  submitting: ReturnType<typeof useSubmitting>;
  onNarrative(line: number, narrative: string): void;
  onClear(): void;
}

/** What would become of each line, and what has. */
export function Preview({ lines, submitting, onNarrative, onClear }: PreviewProps) {
  const words = useWords(tableWords);
  const { results, sending, isSent, submit } = submitting;
  const resultOf = ({ due }: Matched) => (due ? results.get(due.key) : undefined);
  const sent = lines.filter(isSent);
  const open = lines.filter((line) => !sent.includes(line));
  const ready = open.filter(({ problem }) => problem === null);
  const empty = open.filter(({ problem }) => problem === 'EMPTY');
  return (
    <Panel
      title={words.preview}
      className="below"
      tools={
        <span>{words.summary(ready.length, open.length - ready.length - empty.length, empty.length)}</span>
      }
    >
      {lines.length === 0 && <p className="quiet">{words.nothing}</p>}
      <Scrolls label={words.preview}>
        <table className="rows">
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.line}
              </th>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.region}</th>
              <th scope="col">{words.period}</th>
              <th scope="col" className="number">
                {words.value}
              </th>
              <th scope="col">{words.narrative}</th>
              <th scope="col">{words.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((matched) => (
              <Row
                key={matched.line.number}
                matched={matched}
                isSent={isSent(matched)}
                refused={resultOf(matched)?.refused ?? null}
                onNarrative={onNarrative}
              />
            ))}
          </tbody>
        </table>
      </Scrolls>
      <div className="buttons preview-buttons">
        <Button
          type="primary"
          disabled={ready.length === 0}
          loading={sending}
          onClick={() => void submit(ready)}
        >
          {words.submit(ready.length)}
        </Button>
        <Button disabled={sending} onClick={onClear}>
          {words.clear}
        </Button>
        <span role="status">{sending ? words.sending : sent.length > 0 ? words.done(sent.length) : ''}</span>
      </div>
    </Panel>
  );
}

interface RowProps {
  matched: Matched<TableDue>;
  isSent: boolean;
  refused: NonNullable<ReturnType<ReturnType<typeof useSubmitting>['results']['get']>>['refused'];
  onNarrative(line: number, narrative: string): void;
}

function Row({ matched, isSent, refused, onNarrative }: RowProps) {
  const words = useWords(tableWords);
  const zh = useLanguage() === 'zh';
  const { line, due, amount, problem } = matched;
  // A line that nothing can be made of has nothing to explain.
  const mayExplain = amount !== null && !isSent;
  return (
    <tr className={isSent || problem === 'EMPTY' ? 'quiet' : undefined}>
      <td className="number">{line.number}</td>
      <th scope="row">{due?.indicator.name ?? line.indicator}</th>
      <td>{due ? (zh ? due.region.name : due.region.nameEn) : line.region}</td>
      <td>{due?.period ?? line.period}</td>
      <td className="number">{amount?.reading ?? `${line.value}${line.value && line.unit}`}</td>
      <td>
        {mayExplain ? (
          <Input
            size="small"
            aria-label={words.narrativeOf(line.number)}
            value={line.narrative}
            onChange={(event) => onNarrative(line.number, event.target.value)}
          />
        ) : (
          line.narrative
        )}
      </td>
      <td>
        {isSent && words.sent}
        {!isSent && !refused && problem === null && words.ready}
        {!isSent && !refused && problem !== null && (
          <span className={problem === 'EMPTY' ? undefined : 'refusal'}>{words[problem]}</span>
        )}
        {!isSent && refused && <Refusal refused={refused} />}
      </td>
    </tr>
  );
}
