import { Link } from 'react-router';
import { DemoMark } from '../../components/demo';
import { Fact } from '../../components/fact';
import { Amount, Day, Gap, Share } from '../../components/figures';
import { Status } from '../../components/status';
import type { BriefingTargetFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { briefingWords } from './words';

/** One promise: how it stands, the sentences that make it, and the reports that its value rests on. */
export function TargetEntry({ target }: { target: BriefingTargetFragment }) {
  const words = useWords(briefingWords);
  const zh = useLanguage() === 'zh';
  const { id, indicator, statement, standing, region, leadDepartment, unassigned } = target;
  return (
    <li>
      <h3>
        <Link to={`/targets/${id}`}>
          {indicator.name} <span className="number">{statement}</span>
        </Link>
        {standing && <Status status={standing.status} light={standing.light} />}
        <DemoMark isDemo={standing?.isDemo} />
      </h3>
      <dl className="facts">
        <Fact name={words.lead}>{leadDepartment?.name ?? (unassigned ? words.nobody : null)}</Fact>
        <Fact name={words.region}>{zh ? region.name : region.nameEn}</Fact>
        <Fact name={words.due}>
          <Day on={target.effectiveDueOn} />
        </Fact>
        <Fact name={words.current}>
          {standing?.current ? <Amount quantity={standing.current} /> : words.noValue}
        </Fact>
        {standing?.attainment && (
          <Fact name={words.done}>
            <Share share={standing.attainment} />
          </Fact>
        )}
        {standing?.expected && (
          <Fact name={words.expected}>
            <Share share={standing.expected} />
          </Fact>
        )}
        {standing?.gapPoints && (
          <Fact name={words.gap}>
            <Gap points={standing.gapPoints} />
          </Fact>
        )}
      </dl>
      {standing && <p>{standing.why.sentence}</p>}
      <Sources target={target} />
      <Reports target={target} />
    </li>
  );
}

function Sources({ target: { spans } }: { target: BriefingTargetFragment }) {
  const words = useWords(briefingWords);
  return (
    <ul className="briefing-sources" aria-label={words.sources}>
      {spans.map(({ path, span: { start, quote, textVersion, policy } }) => (
        <li key={`${policy.id} ${start}`}>
          <q lang="zh-CN">{quote}</q>{' '}
          <span className="quiet">
            《{policy.title}》{policy.documentNumber} {path} · {words.textVersion(textVersion)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Reports({ target: { standing, reports } }: { target: BriefingTargetFragment }) {
  const words = useWords(briefingWords);
  const ids = new Set(standing?.why.reportIds);
  const rested = reports.edges.map(({ node }) => node).filter((report) => ids.has(report.id));
  if (rested.length === 0) return null;
  return (
    <p className="briefing-reports">
      <span className="quiet">{words.reports}</span>
      {rested.map(({ id, period, revision, amount, department, decidedAt }) => (
        <span key={id}>
          {period}
          {words.revision(revision)}
          {amount?.text} · {department.name}
          {decidedAt && ` · ${words.verified(decidedAt.slice(0, 10))}`}
        </span>
      ))}
    </p>
  );
}
