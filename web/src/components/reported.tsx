import type { ReactNode } from 'react';
import type { ShownReportFragment } from '../generated/graphql';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { DemoMark } from './demo';
import { Fact } from './fact';
import { Amount, Day } from './figures';
import { ReportComments } from './report-comments';
import { ReportEvidence } from './report-evidence';
import { reportWords } from './report-words';

/** What was handed in, as its reviewer sees it, and what those who take part say of it. */
export function Reported({ report, children }: { report: ShownReportFragment; children?: ReactNode }) {
  const words = useWords(reportWords);
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
      <h3>{words.evidence}</h3>
      <ReportEvidence evidence={report.evidence} />
      <h3>{words.comments}</h3>
      <ReportComments reportId={id} comments={report.comments} />
    </div>
  );
}
