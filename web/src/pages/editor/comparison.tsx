import { useData } from '../../client/use-data';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { DraftDiffDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { ClauseChanges } from '../policy/versions';
import { draftWords } from './draft-words';

/** Clause by clause, what the text says otherwise than the version that it follows. */
export function Comparison({ id }: { id: string }) {
  const words = useWords(draftWords);
  const asked = useData(DraftDiffDocument, { id });
  return (
    <Panel title={words.diff} className="below">
      <Shown asked={asked}>
        {({ policyDraft }) => <ClauseChanges changes={policyDraft?.diff ?? null} />}
      </Shown>
    </Panel>
  );
}
