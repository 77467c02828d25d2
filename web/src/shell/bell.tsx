import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useSession } from '../client/session';
import { useData } from '../client/use-data';
import { UnreadNotificationsDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { shellWords } from './words';

/**
 * How many notifications wait to be read. Asked for when somebody goes to another page or comes back to this window:
 * asked by the clock, it would keep a forgotten session alive.
 */
export function Bell() {
  const words = useWords(shellWords);
  const { pathname } = useLocation();
  const { viewer } = useSession();
  const isKnown = viewer !== null && viewer.name !== null;
  const { data, again } = useData(UnreadNotificationsDocument, {}, { pause: !isKnown });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page asks
  useEffect(() => {
    if (!isKnown) return;
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [pathname, isKnown, again]);
  if (!isKnown) return null;
  const count = data?.notifications.unreadCount ?? 0;
  return (
    <Link className="bell" to="/notifications" aria-label={words.unreadNotifications(count)}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M8 1.5a4 4 0 0 0-4 4v3L2.5 11v1h11v-1L12 8.5v-3a4 4 0 0 0-4-4zM6.5 13a1.5 1.5 0 0 0 3 0z"
          fill="currentColor"
        />
      </svg>
      {count > 0 && <span className="bell-count">{count > 99 ? '99+' : count}</span>}
    </Link>
  );
}
