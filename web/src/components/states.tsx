import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
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
  /** What to do next. */
  children?: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="state">
      <h2>{title}</h2>
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

/** For who may not see this; says as whom one may. */
export function NoPermission({ message }: { message?: string }) {
  const words = useWords(common);
  return (
    <div className="state">
      <h2>{words.noPermission}</h2>
      <p>{message ?? words.noPermissionHint}</p>
      <Link to="/sign-in">{words.signIn}</Link>
    </div>
  );
}

export function NotFound() {
  const words = useWords(common);
  return (
    <div className="state">
      <h2>{words.notFound}</h2>
      <p>{words.notFoundHint}</p>
      <Link to="/">{words.toOverview}</Link>
    </div>
  );
}
