import { Button, Input } from 'antd';
import { useId, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../client/session';
import { useAll } from '../../client/use-all';
import { useData } from '../../client/use-data';
import { Page, Panel } from '../../components/page';
import { Permitted } from '../../components/permitted';
import { Failed, Skeleton } from '../../components/states';
import { DeskTableDocument, type DeskTableQuery, DeskUnitsDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import '../../styles/fields.css';
import { cellsOf, type Line, linesOf } from './cells.rules';
import './desk.css';
import { matchLines } from './match.rules';
import { Preview } from './preview';
import { Restored } from './restored';
import { cellsOfSheet, MAX_SHEET_BYTES } from './sheet';
import { tableWords } from './table-words';
import { Template } from './template';
import { useKeeping, useLines } from './use-lines';
import { useSubmitting } from './use-submitting';

export type TableDue = DeskTableQuery['myWork']['edges'][number]['node'];

/** Many values at once: from a spreadsheet, by the clipboard or as a file, with a look at what would happen. */
export function Table() {
  const words = useWords(tableWords);
  const account = useSession().viewer?.name ?? '';
  return (
    <Page title={words.title} tools={<Link to="/desk">{words.back}</Link>}>
      <Permitted to="SUBMIT_PROGRESS">
        <Work key={account} account={account} />
      </Permitted>
    </Page>
  );
}

function Work({ account }: { account: string }) {
  const words = useWords(tableWords);
  const asked = useAll(DeskTableDocument, {}, ({ myWork }) => myWork);
  const known = useData(DeskUnitsDocument, {}).data?.units;
  const { lines, restoredAt, ...change } = useLines(account);
  const submitting = useSubmitting();
  const matched = useMemo(
    () => (lines && known ? matchLines(lines, asked.nodes, known) : []),
    [lines, asked.nodes, known],
  );
  const sent = new Set(matched.filter(submitting.isSent).map(({ line }) => line.number));
  useKeeping(account, lines?.filter(({ number }) => !sent.has(number)) ?? []);
  const take = (next: Line[] | null) => {
    submitting.forget();
    change.take(next);
  };
  if (asked.failure) return <Failed failure={asked.failure} />;
  if (!asked.whole || !known) return <Skeleton lines={6} />;
  return (
    <>
      <Restored at={restoredAt} onDiscard={() => take(null)} />
      <Panel title={words.how}>
        <Sources dues={asked.nodes} onLines={take} isTaken={lines !== null} />
      </Panel>
      {lines && (
        <Preview
          lines={matched}
          submitting={submitting}
          onNarrative={change.explain}
          onClear={() => take(null)}
        />
      )}
    </>
  );
}

interface SourcesProps {
  dues: readonly TableDue[];
  isTaken: boolean;
  onLines(lines: Line[]): void;
}

function Sources({ dues, isTaken, onLines }: SourcesProps) {
  const words = useWords(tableWords);
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const read = async (chosen: File) => {
    setFault(null);
    if (chosen.size > MAX_SHEET_BYTES) return setFault(words.tooLarge);
    try {
      onLines(linesOf(await cellsOfSheet(chosen)));
    } catch {
      setFault(words.unreadable);
    }
  };
  return (
    <div className="field">
      <p>{words.steps}</p>
      <div className="buttons table-tools">
        <Template dues={dues} />
        <Button onClick={() => file.current?.click()}>{words.upload}</Button>
        <input
          ref={file}
          type="file"
          accept=".xlsx"
          hidden
          onChange={(event) => {
            const input = event.target;
            const [chosen] = input.files ?? [];
            if (!chosen) return;
            void read(chosen).then(() => {
              input.value = '';
            });
          }}
        />
      </div>
      {fault && (
        <p className="refusal" role="alert">
          {fault}
        </p>
      )}
      <label htmlFor={id}>{words.paste}</label>
      <Input.TextArea
        id={id}
        rows={isTaken ? 2 : 6}
        value=""
        onChange={(event) => onLines(linesOf(cellsOf(event.target.value)))}
        aria-describedby={`${id}-hint`}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.pasteHint}
      </p>
    </div>
  );
}
