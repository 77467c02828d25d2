import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../client/session';
import { type Asked, useData } from '../../client/use-data';
import { Page, Panel } from '../../components/page';
import { Permitted, useMay } from '../../components/permitted';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { DeskDocument, type DeskQuery, type ObligationState } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import '../../styles/fields.css';
import '../../styles/work.css';
import './desk.css';
import { JoinedList, JoinedPane } from './joined';
import { DueList } from './list';
import { Pane } from './pane';
import { idsOf, placeOf } from './place';
import { deskWords } from './words';

const STATES: Record<string, ObligationState[]> = {
  todo: ['RETURNED', 'LATE', 'DUE_SOON', 'OPEN'],
  submitted: ['SUBMITTED'],
  verified: ['VERIFIED'],
};
const TABS = ['todo', 'submitted', 'verified', 'joined'] as const;
type Tab = (typeof TABS)[number];

/** The department's desk (填报): what it owes, and the form of whatever it chooses. */
export function Desk() {
  const words = useWords(deskWords);
  const [search, setSearch] = useSearchParams();
  const tab = TABS.find((each) => each === search.get('tab')) ?? 'todo';
  const { viewer } = useSession();
  const may = useMay('SUBMIT_PROGRESS');
  const asked = useData(DeskDocument, { state: STATES[tab] ?? STATES.todo, after: search.get('after') });
  const counts = asked.data?.myWork.counts;
  return (
    <Page
      title={words.title}
      note={viewer?.departments.map(({ name }) => name).join('、')}
      tools={may && <Link to="/desk/table">{words.table}</Link>}
    >
      <Permitted to="SUBMIT_PROGRESS">
        <Segmented
          className="desk-tabs"
          aria-label={words.tabs}
          value={tab}
          onChange={(chosen) => setSearch({ tab: chosen })}
          options={TABS.map((value) => ({ value, label: labelOf(value, words[value], counts) }))}
        />
        <Split tab={tab} asked={asked} />
      </Permitted>
    </Page>
  );
}

type Counts = DeskQuery['myWork']['counts'];

function labelOf(tab: Tab, name: string, counts: Counts | undefined): string {
  const states = STATES[tab];
  if (!states || !counts) return name;
  const of = counts.byState.filter(({ state }) => states.includes(state));
  return `${name} ${of.reduce((sum, { count }) => sum + count, 0)}`;
}

function Split({ tab, asked }: { tab: Tab; asked: Asked<DeskQuery> }) {
  const words = useWords(deskWords);
  const [search, setSearch] = useSearchParams();
  const { viewer } = useSession();
  const [said, say] = useState('');
  const at = search.get('at');
  const report = search.get('report');
  const place = idsOf(at);
  const rows = asked.data?.myWork.edges.map(({ node }) => node) ?? [];
  const row = rows.find((each) => placeOf(each) === at);
  const own = row?.departments.filter(({ id }) => viewer?.departments.some((each) => each.id === id)) ?? [];
  const isChosen = Boolean(place || report);
  return (
    <div className={isChosen ? 'split chosen' : 'split'}>
      <Panel title={words[tab]} className="split-list">
        {tab === 'joined' ? <JoinedList chosen={report} /> : <Rows asked={asked} tab={tab} chosen={at} />}
      </Panel>
      <div className="split-pane">
        {isChosen && (
          <Button type="link" className="split-back" onClick={() => setSearch({ tab })}>
            {words.back}
          </Button>
        )}
        <p role="status" className={said ? 'notice' : undefined}>
          {said}
        </p>
        {place && <Pane key={`${viewer?.name} ${at}`} place={place} departments={own} onDone={say} />}
        {!place && report && <JoinedPane key={report} id={report} />}
        {!isChosen && (
          <Empty title={words.choose}>
            <p>{words.chooseHint}</p>
          </Empty>
        )}
      </div>
    </div>
  );
}

interface RowsProps {
  asked: Asked<DeskQuery>;
  tab: Tab;
  chosen: string | null;
}

function Rows({ asked, tab, chosen }: RowsProps) {
  const words = useWords(deskWords);
  const [search, setSearch] = useSearchParams();
  const goTo = (after: string | null) => setSearch(after ? { tab, after } : { tab });
  return (
    <Shown asked={asked} lines={8}>
      {({ myWork: { edges, pageInfo, counts } }) => (
        <>
          {edges.length === 0 && (
            <Empty title={tab === 'todo' ? words.nothing : words.nothingElse}>
              {tab === 'todo' && <p>{words.nothingHint}</p>}
            </Empty>
          )}
          <DueList rows={edges.map(({ node }) => node)} chosen={chosen} />
          {tab === 'todo' && counts.olderToDo > 0 && <p className="quiet">{words.older(counts.olderToDo)}</p>}
          <div className="pages">
            {search.has('after') && <Button onClick={() => goTo(null)}>{words.first}</Button>}
            {pageInfo.hasNextPage && <Button onClick={() => goTo(pageInfo.endCursor)}>{words.next}</Button>}
          </div>
        </>
      )}
    </Shown>
  );
}
