import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { answers } from '../../client/answers';
import type { Failure } from '../../client/failure';
import { useAll } from '../../client/use-all';
import { useChange } from '../../client/use-change';
import { useKey } from '../../client/use-key';
import { DemoMark } from '../../components/demo';
import { Fact } from '../../components/fact';
import { Day } from '../../components/figures';
import { Panel } from '../../components/page';
import { Refusal, type Refused, refusedBy, Unsent } from '../../components/refusal';
import { Empty, Failed, Skeleton } from '../../components/states';
import { Status } from '../../components/status';
import {
  AskedExtensionsDocument,
  type AskedExtensionsQuery,
  DecideAskedExtensionDocument,
} from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { reviewWords } from './words';

type Asked = AskedExtensionsQuery['extensions']['edges'][number]['node'];

/** Deadlines that departments ask to have put off, the longest waiting first. */
export function Extensions() {
  const words = useWords(reviewWords);
  const { nodes, whole, failure } = useAll(AskedExtensionsDocument, {}, ({ extensions }) => extensions);
  if (failure) return <Failed failure={failure} />;
  if (whole && nodes.length === 0) {
    return (
      <Empty title={words.noExtensions}>
        <p>{words.noExtensionsHint}</p>
      </Empty>
    );
  }
  return (
    <>
      {nodes.map((node) => (
        <Extension key={node.id} extension={node} />
      ))}
      {!whole && <Skeleton lines={6} />}
    </>
  );
}

function Extension({ extension }: { extension: Asked }) {
  const words = useWords(reviewWords);
  const { target, department, askedDueOn, dueOnBefore, firstDueOn, requestedAt, reason, progress } =
    extension;
  return (
    <Panel
      title={`${target.indicator.name} ${target.statement}`}
      className="extension"
      tools={<DemoMark isDemo={extension.isDemo} />}
    >
      <dl className="facts">
        <Fact name={words.asked}>
          <strong>
            <Day on={askedDueOn} />
          </strong>
        </Fact>
        <Fact name={words.inForce}>
          <Day on={dueOnBefore} />
        </Fact>
        <Fact name={words.firstDue}>
          <Day on={firstDueOn} />
        </Fact>
        <Fact name={words.by}>{department.name}</Fact>
        <Fact name={words.on}>
          <Day on={requestedAt.slice(0, 10)} />
        </Fact>
        <Fact name={words.target}>
          <Link to={`/targets/${target.id}`}>{target.policy.title}</Link>{' '}
          {target.standing && <Status status={target.standing.status} light={target.standing.light} />}
        </Fact>
      </dl>
      <p className="narrative">
        <span className="quiet">{words.why}</span> {reason}
      </p>
      {progress && (
        <p className="narrative">
          <span className="quiet">{words.progress}</span> {progress}
        </p>
      )}
      <Decide extension={extension} />
    </Panel>
  );
}

function Decide({ extension }: { extension: Asked }) {
  const words = useWords(reviewWords);
  const id = useId();
  const [reason, setReason] = useState('');
  const [refusals, setRefusals] = useState<Refused[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { send, sending } = useChange(DecideAskedExtensionDocument);
  const keyFor = useKey();
  const decide = async (approve: boolean) => {
    const said = {
      extensionId: extension.id,
      expectedVersion: extension.version,
      approve,
      reason: reason.trim() || null,
    };
    const { data, failure } = await send({ input: { ...said, idempotencyKey: keyFor(said) } });
    setFailure(failure);
    setRefusals(refusedBy(data?.decideExtension.errors ?? [], answers.get().requestId));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.decisionReason}</label>
      <Input.TextArea
        id={id}
        rows={1}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        aria-invalid={refusals.length > 0 || undefined}
      />
      <p className="hint">{words.decisionHint}</p>
      <Refusal refused={refusals[0]} />
      <Unsent failure={failure} />
      <div className="buttons">
        <Button type="primary" loading={sending} onClick={() => void decide(true)}>
          {words.approve}
        </Button>
        <Button disabled={sending} onClick={() => void decide(false)}>
          {words.refuse}
        </Button>
      </div>
    </div>
  );
}
