import { Segmented } from 'antd';
import { useState } from 'react';
import { useData } from '../../client/use-data';
import { Day } from '../../components/figures';
import { Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { PolicyVersionsDocument, type PolicyVersionsQuery } from '../../generated/graphql';
import { defineWords, useWords } from '../../i18n/words';
import { policyPageWords } from './words';

type Change = NonNullable<NonNullable<PolicyVersionsQuery['policy']>['diff']>[number];

const diffWords = defineWords(
  {
    CHANGED: '修改',
    MOVED: '移动',
    ADDED: '新增',
    REMOVED: '删除',
    RENUMBERED: '改编号',
    UNCHANGED: '未变',
    first: '这是第一版，没有可比较的前一版。',
    same: '与前一版逐字相同。',
    head: '文首和文末',
  },
  {
    CHANGED: 'Changed',
    MOVED: 'Moved',
    ADDED: 'Added',
    REMOVED: 'Removed',
    RENUMBERED: 'Renumbered',
    UNCHANGED: 'Unchanged',
    first: 'This is the first version: there is none before it.',
    same: 'It says the same as the version before, word by word.',
    head: 'Head and end',
  },
);

interface VersionsProps {
  id: string;
  versions: readonly { version: number; publishedAt: string | null }[];
}

/** Every published version, and what each changed, clause by clause. */
export function Versions({ id, versions }: VersionsProps) {
  const words = useWords(policyPageWords);
  const [version, choose] = useState(versions[0]?.version ?? 1);
  const asked = useData(PolicyVersionsDocument, { id, version });
  const publishedAt = versions.find((each) => each.version === version)?.publishedAt;
  return (
    <Panel
      title={words.versions}
      className="policy-versions"
      tools={
        <Segmented
          aria-label={words.versions}
          value={version}
          onChange={choose}
          options={versions.map(({ version }) => ({ value: version, label: words.version(version) }))}
        />
      }
    >
      <p className="quiet">
        {words.compare} · <Day on={publishedAt?.slice(0, 10)} />
      </p>
      <Shown asked={asked}>{({ policy }) => <ClauseChanges changes={policy?.diff ?? null} />}</Shown>
    </Panel>
  );
}

/** What became of each clause. */
export function ClauseChanges({ changes }: { changes: Change[] | null }) {
  const words = useWords(diffWords);
  if (!changes) return <p>{words.first}</p>;
  if (changes.length === 0) return <p>{words.same}</p>;
  return (
    <ol className="clause-changes" lang="zh-CN">
      {changes.map(({ kind, heading, oldPath, newPath, oldText, newText, runs }) => (
        <li key={`${oldPath} ${newPath} ${kind}`}>
          <h3>
            <span className="badge">{words[kind]}</span> {newPath || oldPath || words.head} {heading}
          </h3>
          <p>
            {kind === 'ADDED' && <ins>{newText}</ins>}
            {kind === 'REMOVED' && <del>{oldText}</del>}
            {kind !== 'ADDED' && kind !== 'REMOVED' && <Runs runs={runs} />}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Runs({ runs }: { runs: Change['runs'] }) {
  let at = 0;
  return runs.map(({ kind, text }) => {
    at += text.length + 1;
    if (kind === 'ADDED') return <ins key={at}>{text}</ins>;
    if (kind === 'REMOVED') return <del key={at}>{text}</del>;
    return <span key={at}>{text}</span>;
  });
}
