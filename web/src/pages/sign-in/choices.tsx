import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { playDemo, type Ways, waysIn } from '../../client/session';
import { Failed, Skeleton } from '../../components/states';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { signInWords } from './words';
import './sign-in.css';

interface ChoicesProps {
  /** Where to go then; left out, nowhere. */
  next?: string;
  /** True leaves this page as it is, with all that was typed into it. */
  inNewTab?: boolean;
  onSignedIn?: () => void;
}

/** The ways to sign in that this service has. */
export function SignInChoices({ next = '/', inNewTab = false, onSignedIn }: ChoicesProps) {
  const words = useWords(signInWords);
  const zh = useLanguage() === 'zh';
  const [ways, setWays] = useState<Ways | 'none' | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const look = () => waysIn().then(setWays, () => setWays('none'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useEffect(() => void look(), []);

  const play = async (identity: string) => {
    setBusy(true);
    const refusal = await playDemo(identity).catch(() => words.noAnswer);
    setRefused(refusal);
    setBusy(false);
    if (!refusal) onSignedIn?.();
  };
  if (ways === null) return <Skeleton lines={3} />;
  if (ways === 'none')
    return <Failed failure={{ code: 'NO_ANSWER', message: '', number: null }} again={() => void look()} />;
  return (
    <div className="choices">
      {refused && (
        <p role="alert" className="choices-refused">
          {words.failed}: {refused}
        </p>
      )}
      {ways.provider && (
        <section>
          <Button
            type="primary"
            href={`/session/oidc?next=${encodeURIComponent(inNewTab ? '/sign-in?done' : next)}`}
            target={inNewTab ? '_blank' : undefined}
          >
            {words.provider}
          </Button>
          <p className="quiet">{words.providerHint}</p>
        </section>
      )}
      {ways.demo.length > 0 && (
        <section>
          <h2>{words.demo}</h2>
          <p className="quiet">{words.demoHint}</p>
          <ul>
            {ways.demo.map(({ key, name, nameEn, role }) => (
              <li key={key}>
                <button type="button" disabled={busy} onClick={() => void play(key)}>
                  <strong>{zh ? name : nameEn}</strong>
                  <span>{words[role]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!ways.provider && ways.demo.length === 0 && <p>{words.nothing}</p>}
    </div>
  );
}
