import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { MAX_REASON } from '../../../../src/features/reporting/reporting.rules';
import { useData } from '../../client/use-data';
import { LastValues } from '../../components/last-values';
import { Panel } from '../../components/page';
import { ReportSources } from '../../components/report-sources';
import { reportWords } from '../../components/report-words';
import { Reported } from '../../components/reported';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { type QueueLineFragment, ReviewedReportDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { reviewWords } from './words';

interface PaneProps {
  row: QueueLineFragment;
  isDecided: boolean;
  returning: boolean;
  onVerify(): void;
  onReturn(reason: string): void;
  setReturning(returning: boolean): void;
}

/** A report beside what was verified before and the sentence that asks for it. */
export function ReviewPane({ row, ...decide }: PaneProps) {
  const words = useWords(reviewWords);
  const parts = useWords(reportWords);
  const zh = useLanguage() === 'zh';
  const { id, indicator, region } = row;
  const asked = useData(ReviewedReportDocument, { id, indicator: indicator.id, region: region.id });
  return (
    <Shown asked={asked} lines={10}>
      {({ progressReport: report, indicator: of }) => {
        if (!report) return <Empty title={words.choose} />;
        const values = (of?.observations?.edges ?? []).map(({ node }) => node);
        return (
          <div className="review-pane">
            <Panel
              title={`${indicator.name} ${row.period}`}
              tools={<span className="quiet">{zh ? region.name : region.nameEn}</span>}
            >
              <Reported report={report}>
                {report.corrects?.amount && <p>{words.corrects(report.corrects.amount.text)}</p>}
                <Decide {...decide} />
              </Reported>
            </Panel>
            <div className="review-known">
              <Panel title={parts.values}>
                <LastValues
                  indicator={indicator.name}
                  values={values.filter(({ reportId }) => reportId !== id)}
                />
              </Panel>
              <Panel title={parts.sources} className="below">
                <ReportSources targets={report.targets} />
              </Panel>
            </div>
          </div>
        );
      }}
    </Shown>
  );
}

function Decide({ isDecided, returning, onVerify, onReturn, setReturning }: Omit<PaneProps, 'row'>) {
  const words = useWords(reviewWords);
  const id = useId();
  const [reason, setReason] = useState('');
  if (isDecided) return null;
  if (!returning) {
    return (
      <div className="buttons decide">
        <Button type="primary" aria-keyshortcuts="V" onClick={onVerify}>
          {words.verify} <kbd>V</kbd>
        </Button>
        <Button aria-keyshortcuts="R" onClick={() => setReturning(true)}>
          {words.sendBack} <kbd>R</kbd>
        </Button>
      </div>
    );
  }
  const confirm = () => {
    if (reason.trim()) onReturn(reason.trim());
  };
  return (
    <form
      className="field decide"
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setReturning(false);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) confirm();
      }}
    >
      <label htmlFor={id}>{words.reason}</label>
      <Input.TextArea
        id={id}
        autoFocus
        rows={2}
        maxLength={MAX_REASON}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <p className="hint">{words.reasonHint}</p>
      <div className="buttons">
        <Button type="primary" htmlType="submit" disabled={!reason.trim()}>
          {words.confirmReturn} <kbd>Ctrl+Enter</kbd>
        </Button>
        <Button onClick={() => setReturning(false)}>
          {words.cancel} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  );
}
