import { Button } from 'antd';
import { Link } from 'react-router';
import type { NotificationLineFragment } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { usePages } from '../../shell/navigation';
import { DESK_OF, placesOf } from './subjects';
import { notificationWords } from './words';

/** So many of what it is about are named at once; the rest unfolds. */
const NAMED = 3;

interface LineProps {
  told: NotificationLineFragment;
  mark(): void;
  sending: boolean;
}

/** One notification: what it is, what it is about, and where it is seen to. */
export function NotificationLine({ told, mark, sending }: LineProps) {
  const words = useWords(notificationWords);
  const pages = usePages();
  const { kind, title, text, createdAt, readAt } = told;
  const links = placesOf(told);
  const desk = pages.find(({ to }) => to === DESK_OF[kind]);
  const [named, rest] = [links.slice(0, NAMED), links.slice(NAMED)];
  const list = (some: typeof links) => (
    <ul className="duties">
      {some.map(({ to, name }) => (
        <li key={`${to} ${name}`}>
          <Link to={to}>{name}</Link>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <div className="entry-head">
        <span>
          <span className="badge">{words[kind]}</span> <strong>{title}</strong>
          {!readAt && <span className="unseen"> {words.isUnread}</span>}
        </span>
        <time className="number quiet" dateTime={createdAt}>
          {new Date(createdAt).toLocaleString('sv-SE').slice(0, 16)}
        </time>
      </div>
      {text && <p>{text}</p>}
      {list(named)}
      {rest.length > 0 && (
        <details>
          <summary>{words.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
      <div className="entry-foot">
        {desk && <Link to={desk.to}>{words.go}</Link>}
        {!readAt && (
          <Button
            size="small"
            type="link"
            aria-label={`${words.markOne} ${title}`}
            onClick={mark}
            disabled={sending}
          >
            {words.markOne}
          </Button>
        )}
      </div>
    </>
  );
}
