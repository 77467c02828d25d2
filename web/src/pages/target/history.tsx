import { useData } from '../../client/use-data';
import { Panel } from '../../components/page';
import { Reminders } from '../../components/reminders';
import { Shown } from '../../components/shown';
import { TargetHistoryDocument, type TargetHistoryQuery } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Extensions } from './extensions';
import { Reports } from './reports';
import { targetWords } from './words';

export type Past = NonNullable<TargetHistoryQuery['target']>;
export type ReportRow = Past['reports']['edges'][number]['node'];

/** What was reported, what was put off, what was set anew: everything stays. */
export function History({ id }: { id: string }) {
  const words = useWords(targetWords);
  const asked = useData(TargetHistoryDocument, { id });
  return (
    <>
      <Panel title={words.reports} className="whole">
        <Shown asked={asked}>
          {({ target }) => <Reports reports={target?.reports.edges.map(({ node }) => node) ?? []} />}
        </Shown>
      </Panel>
      <Panel title={words.extensions} className="half">
        <Shown asked={asked} lines={2}>
          {({ target }) => target && <Extensions target={target} />}
        </Shown>
      </Panel>
      <Panel title={words.reminders} className="half">
        <Shown asked={asked} lines={2}>
          {({ target }) => (
            <Reminders reminders={target?.reminders.edges.map(({ node }) => node) ?? []} without="target" />
          )}
        </Shown>
      </Panel>
      <Panel title={words.history} className="half">
        <Shown asked={asked} lines={2}>
          {({ target }) => <Changes target={target} />}
        </Shown>
      </Panel>
    </>
  );
}

function Changes({ target }: { target: Past | null }) {
  const words = useWords(targetWords);
  const zh = useLanguage() === 'zh';
  const changes = target?.changes.edges.map(({ node }) => node) ?? [];
  if (changes.length === 0) return <p className="quiet">{words.noChanges}</p>;
  return (
    <ul className="entries">
      {changes.map(({ id, kind, reason, decision, changedAt, changedBy }) => (
        <li key={id}>
          <strong>{words[kind]}</strong> {changedAt.slice(0, 10)} · {zh ? changedBy.name : changedBy.nameEn}
          <p>
            {reason}
            {decision && ` · ${decision}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
