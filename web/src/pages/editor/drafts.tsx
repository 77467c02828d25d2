import { Link } from 'react-router';
import { useAll } from '../../client/use-all';
import { Day } from '../../components/figures';
import { Panel } from '../../components/page';
import { Scrolls } from '../../components/scrolls';
import { Empty, Failed, Skeleton } from '../../components/states';
import { OpenDraftsDocument, type OpenDraftsQuery } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { editorWords } from './words';

type Draft = OpenDraftsQuery['policyDrafts']['edges'][number]['node'];

/** Every draft that waits for review, the newest first. */
export function Drafts() {
  const words = useWords(editorWords);
  const { nodes, failure, whole } = useAll(OpenDraftsDocument, {}, ({ policyDrafts }) => policyDrafts);
  return (
    <Panel title={whole ? `${words.drafts} ${nodes.length}` : words.drafts} className="below editor-drafts">
      {failure && <Failed failure={failure} />}
      {!failure && !whole && nodes.length === 0 && <Skeleton lines={6} />}
      {whole && nodes.length === 0 && (
        <Empty title={words.noDrafts}>
          <p>{words.noDraftsHint}</p>
        </Empty>
      )}
      {nodes.length > 0 && <DraftTable drafts={nodes} />}
    </Panel>
  );
}

const countOf = ({ counts }: Draft, isCounted: (count: Draft['counts'][number]) => boolean): number =>
  counts.filter(isCounted).reduce((sum, { count }) => sum + count, 0);

function DraftTable({ drafts }: { drafts: readonly Draft[] }) {
  const words = useWords(editorWords);
  return (
    <Scrolls label={words.drafts}>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{words.document}</th>
            <th scope="col" className="number">
              {words.measures}
            </th>
            <th scope="col" className="number">
              {words.targets}
            </th>
            <th scope="col" className="number">
              {words.undecided}
            </th>
            <th scope="col" className="number">
              {words.decided}
            </th>
            <th scope="col">{words.since}</th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft) => (
            <tr key={draft.id}>
              <th scope="row">
                <Link to={`/editor/${draft.id}`}>{draft.policy.title}</Link>{' '}
                {draft.baseText && (
                  <span className="badge">{words.newVersionOf(draft.baseText.version)}</span>
                )}
              </th>
              <td className="number">{countOf(draft, ({ kind }) => kind === 'MEASURE')}</td>
              <td className="number">{countOf(draft, ({ kind }) => kind === 'TARGET')}</td>
              <td className="number">{countOf(draft, ({ state }) => state === 'PENDING')}</td>
              <td className="number">{countOf(draft, ({ state }) => state !== 'PENDING')}</td>
              <td>
                <Day on={draft.createdAt.slice(0, 10)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}
