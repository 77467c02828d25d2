import { Button } from 'antd';
import type { ReactNode } from 'react';
import { DemoMark } from '../../components/demo';
import { Fact } from '../../components/fact';
import { Amount, Day } from '../../components/figures';
import { Refusal, Unsent } from '../../components/refusal';
import { ReportComments } from '../../components/report-comments';
import { ReportEvidence } from '../../components/report-evidence';
import { reportWords } from '../../components/report-words';
import type { DeskReportFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { PlaceIds } from './place';
import { useSending } from './use-sending';
import { deskWords } from './words';

/** What was handed in, as its reviewer sees it, and what those who take part say of it. */
export function Reported({ report, children }: { report: DeskReportFragment; children?: ReactNode }) {
  const words = useWords(deskWords);
  const parts = useWords(reportWords);
  const zh = useLanguage() === 'zh';
  const { id, state, amount, narrative, correctionReason, department, submittedBy, submittedAt } = report;
  return (
    <div className="reported">
      <p className="reported-value">
        <Amount quantity={amount} /> <span className="badge">{words[state]}</span>{' '}
        <DemoMark isDemo={report.isDemo} />
      </p>
      <dl className="facts">
        <Fact name={words.reportedBy}>{department.name}</Fact>
        <Fact name={words.submittedOn}>
          <Day on={submittedAt?.slice(0, 10)} /> {zh ? submittedBy.name : submittedBy.nameEn}
        </Fact>
        {report.reason && <Fact name={words.returnedWhy}>{report.reason}</Fact>}
        {correctionReason && <Fact name={words.correctionReason}>{correctionReason}</Fact>}
      </dl>
      {report.warnings.map(({ code, message }) => (
        <p className="caution" key={code}>
          <strong>{words.unusual}</strong> {message}
        </p>
      ))}
      {narrative && <p className="narrative">{narrative}</p>}
      {children}
      <h3>{parts.evidence}</h3>
      <ReportEvidence evidence={report.evidence} />
      <h3>{parts.comments}</h3>
      <ReportComments reportId={id} comments={report.comments} />
    </div>
  );
}

interface WaitingProps {
  report: DeskReportFragment;
  place: PlaceIds;
  isOwn: boolean;
  onDone(said: string): void;
}

/** A report that nobody has decided yet may be taken back by its department. */
export function Waiting({ report, place, isOwn, onDone }: WaitingProps) {
  const words = useWords(deskWords);
  const { withdraw, refusals, failure, sending } = useSending({ place, departmentId: null, corrects: false });
  const takeBack = async () => {
    if (await withdraw(report)) onDone(words.withdrawn);
  };
  return (
    <Reported report={report}>
      {isOwn && (
        <div className="buttons">
          <Button loading={sending} onClick={() => void takeBack()}>
            {words.withdraw}
          </Button>
          <span className="hint">{words.waits}</span>
        </div>
      )}
      <Refusal refused={refusals[0]} />
      <Unsent failure={failure} />
    </Reported>
  );
}
