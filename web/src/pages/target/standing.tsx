import { Link } from 'react-router';
import { Amount, Day, Gap, Nothing, Share } from '../../components/figures';
import { Panel } from '../../components/page';
import { Status } from '../../components/status';
import { common } from '../../components/words';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { ShownTarget } from './target';
import { targetWords } from './words';

/** What was verified, and beside it what was self-reported: two verdicts, never merged; and why. */
export function Standing({ target }: { target: ShownTarget }) {
  const words = useWords(targetWords);
  const shared = useWords(common);
  const zh = useLanguage() === 'zh';
  const { standing } = target;
  if (!standing) {
    return (
      <Panel title={words.standing} className="half">
        <p>{words.hidden}</p>
        <p>
          <Link to="/sign-in">{shared.signIn}</Link>
        </p>
      </Panel>
    );
  }
  const { selfReported, ruleSet } = standing;
  const columns = selfReported ? 2 : 1;
  return (
    <Panel title={words.standing} className="half">
      <table className="rows standing">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.verified}</th>
            {selfReported && <th scope="col">{words.selfReported}</th>}
          </tr>
        </thead>
        <tbody>
          <Row name={words.current} one={<Amount quantity={standing.current} />}>
            {selfReported && <Amount quantity={selfReported.current} />}
          </Row>
          <Row name={words.period} one={standing.period ?? <Nothing />}>
            {selfReported && (selfReported.period ?? <Nothing />)}
          </Row>
          <Row name={words.done} one={<Share share={standing.attainment} />}>
            {selfReported && <Share share={selfReported.attainment} />}
          </Row>
          <Row name={words.expected} one={<Share share={standing.expected} />} span={columns} />
          <Row name={words.gap} one={<Gap points={standing.gapPoints} />} span={columns} />
          <Row name={words.standing} one={<Status {...standing} />}>
            {selfReported && <Status {...selfReported} />}
          </Row>
          <Row name={words.goal} one={target.statement} span={columns} />
          <Row
            name={words.baseline}
            one={target.baseline ? <Amount quantity={target.baseline} /> : words.noBaseline}
            span={columns}
          />
        </tbody>
      </table>
      <h3>{words.why}</h3>
      <p>{standing.why.sentence}</p>
      <p className="quiet">
        {words.rule(ruleSet.version, zh ? ruleSet.name : ruleSet.nameEn)} · {words.reckoned}{' '}
        <Day on={standing.reckonedOn} />
        {standing.changesOn && (
          <>
            {' '}
            · {words.changes} <Day on={standing.changesOn} />
          </>
        )}
      </p>
    </Panel>
  );
}

interface RowProps {
  name: string;
  one: React.ReactNode;
  /** So many columns share what is said. */
  span?: number;
  children?: React.ReactNode;
}

function Row({ name, one, span, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={span}>{one}</td>
      {children !== undefined && children !== null && <td>{children}</td>}
    </tr>
  );
}
