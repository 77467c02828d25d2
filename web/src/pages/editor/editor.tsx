import { useNavigate } from 'react-router';
import { Page } from '../../components/page';
import { Permitted } from '../../components/permitted';
import { useWords } from '../../i18n/words';
import { Drafts } from './drafts';
import './editor.css';
import { DropPlace } from './drop-place';
import { IntakePanel } from './intake';
import { useIntake } from './use-intake';
import { editorWords } from './words';

/** The editor's desk (文件导入): a document goes in, and its draft waits for review. */
export function Editor() {
  return (
    <Permitted to="IMPORT_POLICIES">
      <Desk />
    </Permitted>
  );
}

function Desk() {
  const words = useWords(editorWords);
  const go = useNavigate();
  const { intake, take, readAs, open, stop } = useIntake();
  return (
    <Page title={words.title}>
      {intake ? (
        <IntakePanel
          key={intake.name}
          intake={intake}
          onRead={readAs}
          onOpen={async (said) => {
            const id = await open(said);
            if (id) go(`/editor/${id}`);
          }}
          onStop={stop}
        />
      ) : (
        <DropPlace onFile={take} />
      )}
      <Drafts />
    </Page>
  );
}
