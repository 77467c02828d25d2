import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { tellTabs } from '../../client/session';
import { Page } from '../../components/page';
import { useWords } from '../../i18n/words';
import { SignInChoices } from './choices';
import { signInWords } from './words';

/** Only ways within this service are gone on to. */
const within = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : '/');

/** Who are you. */
export function SignIn() {
  const words = useWords(signInWords);
  const [asked] = useSearchParams();
  const navigate = useNavigate();
  const next = within(asked.get('next'));
  const refusal = asked.get('refused');
  const isDone = asked.has('done');
  useEffect(() => {
    if (!isDone) return;
    // The page that sent the caller here goes on where it was.
    tellTabs();
    window.close();
  }, [isDone]);
  return (
    <Page title={words.title}>
      {refusal && (
        <p role="alert" className="choices-refused">
          {words.failed}: {refusal in words ? words[refusal as keyof typeof words] : refusal}
        </p>
      )}
      <SignInChoices next={next} onSignedIn={() => void navigate(next)} />
      <Link to={next}>{words.asPublic}</Link>
    </Page>
  );
}
