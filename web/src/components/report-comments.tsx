import { Button, Input } from 'antd';
import { useId, useRef, useState } from 'react';
import { answers } from '../client/answers';
import type { Failure } from '../client/failure';
import { newKey, useChange } from '../client/use-change';
import { type CommentLineFragment, SayOnReportDocument } from '../generated/graphql';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { DemoMark } from './demo';
import { useMay } from './permitted';
import { Refusal, type Refused, refusedBy, Unsent } from './refusal';
import { reportWords } from './report-words';

interface CommentsProps {
  reportId: string;
  comments: { edges: { node: CommentLineFragment }[] };
  /** For which of its departments the caller speaks, where it has several. */
  departmentId?: string | null;
}

/** What those who take part and the reviewers said of a report, and room to say something. */
export function ReportComments({ reportId, comments, departmentId = null }: CommentsProps) {
  const words = useWords(reportWords);
  const zh = useLanguage() === 'zh';
  const may = useMay('COMMENT_ON_REPORT');
  return (
    <>
      {comments.edges.length === 0 && <p className="quiet">{words.noComments}</p>}
      <ul className="comments">
        {comments.edges.map(({ node: { id, text, writtenAt, writtenBy, department, isDemo } }) => (
          <li key={id}>
            <p>{text}</p>
            <span className="under">
              {department?.name ?? `${words.reviewer} ${zh ? writtenBy.name : writtenBy.nameEn}`}{' '}
              <time dateTime={writtenAt}>{writtenAt.slice(0, 10)}</time> <DemoMark isDemo={isDemo} />
            </span>
          </li>
        ))}
      </ul>
      {may && <Say reportId={reportId} departmentId={departmentId} />}
    </>
  );
}

function Say({ reportId, departmentId }: { reportId: string; departmentId: string | null }) {
  const words = useWords(reportWords);
  const id = useId();
  const [text, setText] = useState('');
  const [refusals, setRefusals] = useState<Refused[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const key = useRef(newKey());
  const { send, sending } = useChange(SayOnReportDocument);
  const say = async () => {
    const input = { reportId, text, departmentId, idempotencyKey: key.current };
    const { data, failure } = await send({ input });
    setFailure(failure);
    const errors = data?.commentOnReport.errors ?? [];
    setRefusals(refusedBy(errors, answers.get().requestId));
    if (failure) return;
    key.current = newKey();
    if (errors.length === 0) setText('');
  };
  return (
    <form
      className="say"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void say();
      }}
    >
      <label className="unseen" htmlFor={id}>
        {words.say}
      </label>
      <Input.TextArea
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        rows={1}
        placeholder={words.sayHint}
      />
      <Button htmlType="submit" disabled={!text.trim()} loading={sending}>
        {words.send}
      </Button>
      <Refusal refused={refusals[0]} />
      <Unsent failure={failure} />
    </form>
  );
}
