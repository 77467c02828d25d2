import { Link } from 'react-router';
import { Panel } from '../../components/page';
import { useWords } from '../../i18n/words';
import type { ShownTarget } from './target';
import { targetWords } from './words';

/** Every sentence that states the target; one click away from where it stands in its document. */
export function Sources({ target }: { target: ShownTarget }) {
  const words = useWords(targetWords);
  return (
    <Panel title={words.sources} className="half">
      <ul className="entries">
        {target.spans.map(({ context, path, span }) => (
          <li key={`${span.policy.id} ${span.start}`}>
            <blockquote lang="zh-CN">{span.quote}</blockquote>
            <div className="entry-foot">
              <span>{words[context]}</span>
              {path && <span>{path}</span>}
              <Link to={`/policies/${span.policy.id}#${target.id}`}>
                {span.policy.title}
                <span className="unseen"> {words.seeInText}</span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
