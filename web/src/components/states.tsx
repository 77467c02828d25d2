import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { Failure } from '../client/failure';
import { useWords } from '../i18n/words';
import { common } from './words';

/** Grey lines where an answer will stand. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const words = useWords(common);
  return (
    <div role="status">
      <span className="unseen">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike and never move
        <span key={line} className="bone" style={{ width: `${100 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  title: string;
  /** Whether it stands in place of a page, rather than in one. */
  isPage?: boolean;
  /** What to do next. */
  children?: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function Empty({ title, isPage = false, children }: EmptyProps) {
  return (
    <div className="state">
      {isPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </div>
  );
}

interface FailedProps {
  failure: Failure;
  again?: () => void;
}

/** What went wrong, in words, with the number that leads to it in the service's log, and a way to try again. */
export function Failed({ failure, again }: FailedProps) {
  const words = useWords(common);
  if (failure.code === 'FORBIDDEN') return <NoPermission message={failure.message} />;
  const own = failure.code === 'OFFLINE' ? words.offline : words.noAnswer;
  return (
    <div className="state" role="alert">
      <h2>{words.failed}</h2>
      <p>{failure.message || own}</p>
      {failure.number && (
        <p className="quiet">
          {words.number}: <code>{failure.number}</code>
        </p>
      )}
      {again && (
        <Button type="primary" onClick={again}>
          {words.again}
        </Button>
      )}
    </div>
  );
}

interface NoPermissionProps {
  message?: string;
  isPage?: boolean;
}

/** For who may not see this: whoever may signs in, and comes back here. */
export function NoPermission({ message, isPage = false }: NoPermissionProps) {
  const words = useWords(common);
  const { pathname, search } = useLocation();
  return (
    <Empty title={words.noPermission} isPage={isPage}>
      <p>{message ?? words.noPermissionHint}</p>
      <Link to={`/sign-in?next=${encodeURIComponent(`${pathname}${search}`)}`}>{words.signIn}</Link>
    </Empty>
  );
}

export function NotFound() {
  const words = useWords(common);
  return (
    <Empty title={words.notFound} isPage>
      <p>{words.notFoundHint}</p>
      <Link to="/">{words.toOverview}</Link>
    </Empty>
  );
}
