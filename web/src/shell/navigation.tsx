import { NavLink } from 'react-router';
import { useSession } from '../client/session';
import type { Permission } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { shellWords } from './words';

interface Entry {
  to: string;
  word: 'overview' | 'targets' | 'policies' | 'search' | 'desk' | 'review' | 'editor';
  /** Only those who may are shown the way. */
  may?: Permission;
}

/** The pages in the order of the navigation; a new page adds its line here. */
const SEE: Entry[] = [
  { to: '/', word: 'overview' },
  { to: '/targets', word: 'targets' },
  { to: '/policies', word: 'policies' },
  { to: '/search', word: 'search' },
];
const WORK: Entry[] = [
  { to: '/desk', word: 'desk', may: 'SUBMIT_PROGRESS' },
  { to: '/review', word: 'review', may: 'DECIDE_PROGRESS' },
  { to: '/editor', word: 'editor', may: 'IMPORT_POLICIES' },
];

/** The pages that the caller is shown the way to, by name. */
export function usePages(): { to: string; name: string }[] {
  const words = useWords(shellWords);
  const { viewer } = useSession();
  return [...SEE, ...WORK]
    .filter(({ may }) => !may || viewer?.permissions.includes(may))
    .map(({ to, word }) => ({ to, name: words[word] }));
}

export function Navigation({ onGo }: { onGo: () => void }) {
  const words = useWords(shellWords);
  const { viewer } = useSession();
  const shown = (entries: Entry[]) => entries.filter(({ may }) => !may || viewer?.permissions.includes(may));
  const list = (entries: Entry[]) => (
    <ul>
      {entries.map(({ to, word }) => (
        <li key={to}>
          <NavLink to={to} end={to === '/'} onClick={onGo}>
            {words[word]}
          </NavLink>
        </li>
      ))}
    </ul>
  );
  const work = shown(WORK);
  return (
    <nav aria-label={words.main}>
      {list(shown(SEE))}
      {work.length > 0 && (
        <>
          <h2>{words.work}</h2>
          {list(work)}
        </>
      )}
    </nav>
  );
}
