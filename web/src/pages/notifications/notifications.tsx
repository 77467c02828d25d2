import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../client/session';
import { newKey, useChange } from '../../client/use-change';
import { useData } from '../../client/use-data';
import { Page, Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty, NoPermission } from '../../components/states';
import {
  MarkNotificationsReadDocument,
  type MarkNotificationsReadInput,
  NotificationsDocument,
  type NotificationsQuery,
} from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { NotificationLine } from './notification-line';
import './notifications.css';
import { notificationWords } from './words';

/** What the caller was told, the newest first; what it has read stays, and goes grey. */
export function Notifications() {
  const words = useWords(notificationWords);
  const { viewer } = useSession();
  if (viewer && viewer.name === null) {
    return (
      <Page title={words.title}>
        <NoPermission message={words.signIn} />
      </Page>
    );
  }
  return viewer && <Inbox />;
}

type What = Omit<MarkNotificationsReadInput, 'idempotencyKey'>;

function Inbox() {
  const words = useWords(notificationWords);
  const [search, setSearch] = useSearchParams();
  const unread = search.get('show') === 'unread';
  const asked = useData(NotificationsDocument, {
    filter: unread ? { unread: true } : null,
    after: search.get('after'),
  });
  const { mark, refusal, sending } = useMark();
  const found = asked.data?.notifications;
  const newest = found?.edges[0]?.node.createdAt;
  const show = (choice: string) => setSearch(choice === 'unread' ? { show: 'unread' } : {});
  return (
    <Page
      title={words.title}
      note={found && (found.unreadCount > 0 ? words.unread(found.unreadCount) : words.none)}
      tools={
        <>
          <Segmented
            aria-label={words.show}
            value={unread ? 'unread' : 'all'}
            onChange={show}
            options={[
              { value: 'all', label: words.all },
              { value: 'unread', label: words.onlyUnread },
            ]}
          />
          <Button
            disabled={!newest || found?.unreadCount === 0 || sending}
            onClick={() => newest && mark({ upTo: newest })}
          >
            {words.markAll}
          </Button>
        </>
      }
    >
      <p role="status">{refusal && `${words.refused}：${refusal}`}</p>
      <Shown asked={asked} lines={8}>
        {({ notifications }) => (
          <List found={notifications} mark={(id) => mark({ ids: [id] })} sending={sending} />
        )}
      </Shown>
    </Page>
  );
}

/** Marks as read; a refusal is said in the service's own words. */
function useMark() {
  const { send, sending } = useChange(MarkNotificationsReadDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const mark = async (what: What) => {
    const { data, failure } = await send({ input: { ...what, idempotencyKey: newKey() } });
    const refused = data?.markNotificationsRead.errors[0]?.message;
    setRefusal(failure ? failure.message || failure.code : (refused ?? null));
  };
  return { mark: (what: What) => void mark(what), refusal, sending };
}

interface ListProps {
  found: NotificationsQuery['notifications'];
  mark(id: string): void;
  sending: boolean;
}

function List({ found: { edges, pageInfo }, mark, sending }: ListProps) {
  const words = useWords(notificationWords);
  const [search] = useSearchParams();
  const at = (after: string | null) => {
    const next = new URLSearchParams(search);
    if (after) next.set('after', after);
    else next.delete('after');
    return { search: next.toString() };
  };
  if (edges.length === 0) {
    return (
      <Empty title={words.nothing}>
        <p>{words.nothingHint}</p>
      </Empty>
    );
  }
  return (
    <Panel title={words.title}>
      <ul className="entries notifications">
        {edges.map(({ node }) => (
          <li key={node.id} className={node.readAt ? 'read' : undefined}>
            <NotificationLine told={node} mark={() => mark(node.id)} sending={sending} />
          </li>
        ))}
      </ul>
      <div className="pages">
        {search.has('after') && <Link to={at(null)}>{words.first}</Link>}
        {pageInfo.hasNextPage && <Link to={at(pageInfo.endCursor)}>{words.next}</Link>}
      </div>
    </Panel>
  );
}
