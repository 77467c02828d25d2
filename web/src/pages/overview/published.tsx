import { Link } from 'react-router';
import { useData } from '../../client/use-data';
import { Day } from '../../components/figures';
import { Page, Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { PublishedDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { overviewWords } from './words';

/** What was promised, for everybody. */
export function Published() {
  const words = useWords(overviewWords);
  const today = new Date().toISOString().slice(0, 10);
  const asked = useData(PublishedDocument, { from: today });
  return (
    <Page title={words.public} note={words.publicNote}>
      <Shown asked={asked} lines={12}>
        {({ policies, targets }) => (
          <div className="grid published">
            <Panel title={`${words.policies} ${policies.totalCount}`}>
              <ul className="titles">
                {policies.edges.map(({ node: { id, title, documentNumber, issuer, issuedOn } }) => (
                  <li key={id}>
                    <Link to={`/policies/${id}`}>{title}</Link>
                    <span className="under">
                      {[issuer, documentNumber].filter(Boolean).join(' · ')}{' '}
                      {issuedOn && <Day on={issuedOn} />}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
            <Panel title={words.next} tools={<Link to="/targets">{words.allTargets}</Link>}>
              <ul className="titles">
                {targets.edges.map(({ node: { id, statement, dueOn, indicator, leadDepartment } }) => (
                  <li key={id}>
                    <Link to={`/targets/${id}`}>{indicator.name}</Link> <strong>{statement}</strong>
                    <span className="under">
                      <Day on={dueOn} /> · {leadDepartment?.name ?? words.nobody}
                    </span>
                  </li>
                ))}
              </ul>
            </Panel>
            <p className="page-note">
              {words.signInHint} <Link to="/sign-in">{words.signIn}</Link>
            </p>
          </div>
        )}
      </Shown>
    </Page>
  );
}
