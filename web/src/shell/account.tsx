import { Button } from 'antd';
import { Link, useLocation } from 'react-router';
import { signOut, useSession } from '../client/session';
import { DemoMark } from '../components/demo';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { shellWords } from './words';

/** Who is working here, and the way in or out. */
export function Account() {
  const words = useWords(shellWords);
  const zh = useLanguage() === 'zh';
  const { viewer } = useSession();
  const { pathname, search } = useLocation();
  if (!viewer) return null;
  if (viewer.name === null) {
    const here = `${pathname}${search}`;
    const next = here === '/' || pathname === '/sign-in' ? '' : `?next=${encodeURIComponent(here)}`;
    return <Link to={`/sign-in${next}`}>{words.signIn}</Link>;
  }
  return (
    <>
      <span className="account-name">{zh ? viewer.name : viewer.nameEn}</span>
      <DemoMark isDemo={viewer.isDemo} />
      <Button size="small" onClick={() => void signOut()}>
        {words.signOut}
      </Button>
    </>
  );
}
