import { Link } from 'react-router';
import { Panel } from '../../components/page';
import { useWords } from '../../i18n/words';
import type { ShownTarget } from './target';
import { targetWords } from './words';

/** Who answers for it, measure by measure, as the text lists them. */
export function Duties({ target }: { target: ShownTarget }) {
  const words = useWords(targetWords);
  return (
    <Panel title={words.duties} className="half">
      {target.measures.length === 0 && <p>{words.nobody}</p>}
      <ul className="entries">
        {target.measures.map(({ id, title, path, duties }) => (
          <li key={id}>
            <Link to={`/policies/${target.policy.id}#${id}`}>
              <span className="quiet">{path}</span> {title ?? ''}
            </Link>
            <ul className="duties">
              {duties.map(({ role, origin, department }) => (
                <li key={`${department.id} ${role} ${origin}`}>
                  <Link to={`/departments/${department.id}`}>{department.name}</Link>{' '}
                  <span className="quiet">
                    {words[role]}
                    {origin === 'INHERITED' && ` · ${words.inherited}`}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
