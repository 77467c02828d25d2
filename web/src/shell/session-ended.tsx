import { Button } from 'antd';
import { goOnAsPublic, useSession } from '../client/session';
import { Dialog } from '../components/dialog';
import { useWords } from '../i18n/words';
import { SignInChoices } from '../pages/sign-in/choices';
import { shellWords } from './words';

/** The session ended under somebody's hands: he signs in again here, and nothing that he typed is lost. */
export function SessionEnded() {
  const words = useWords(shellWords);
  const { ended } = useSession();
  return (
    <Dialog title={words.ended} open={ended}>
      <p>{words.endedHint}</p>
      <SignInChoices inNewTab />
      <Button type="link" onClick={() => void goOnAsPublic()}>
        {words.goOnAsPublic}
      </Button>
    </Dialog>
  );
}
