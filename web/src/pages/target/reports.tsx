import { DemoMark } from '../../components/demo';
import { Amount, Day } from '../../components/figures';
import { Scrolls } from '../../components/scrolls';
import { useWords } from '../../i18n/words';
import type { ReportRow } from './history';
import { targetWords } from './words';

/** The reports that the caller may see, the latest period first. */
export function Reports({ reports }: { reports: readonly ReportRow[] }) {
  const words = useWords(targetWords);
  if (reports.length === 0) return <p className="quiet">{words.noReports}</p>;
  return (
    <Scrolls label={words.reports}>
      <table className="rows reports">
        <thead>
          <tr>
            <th scope="col">{words.period}</th>
            <th scope="col" className="number">
              {words.value}
            </th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.by}</th>
            <th scope="col">{words.submitted}</th>
            <th scope="col">{words.decided}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <th scope="row">
                <span className="number">{report.period}</span> <DemoMark isDemo={report.isDemo} />
              </th>
              <td className="number">
                <Amount quantity={report.amount} />
              </td>
              <td>
                {words[report.state]}
                {report.isInForce && ` · ${words.inForce}`}
              </td>
              <td>{report.department.name}</td>
              <td>
                <Day on={report.submittedAt?.slice(0, 10)} />
              </td>
              <td>
                <Day on={report.decidedAt?.slice(0, 10)} />
              </td>
              <td>{report.reason ?? report.correctionReason ?? report.narrative ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  );
}
