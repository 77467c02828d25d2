import { Highlighted } from '../../components/highlighted';
import type { HitFragment } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { besideTitle } from './hits';
import { searchWords } from './words';

/** What was found, in a line: its kind, its title, and the words around it. */
export function HitLine({ hit }: { hit: HitFragment }) {
  const words = useWords(searchWords);
  return (
    <>
      <span className="hit-title">
        <span className="badge">{words[hit.kind]}</span>{' '}
        <Highlighted text={hit.title} places={hit.titleHighlights} />{' '}
        <span className="number quiet">{besideTitle(hit)}</span>
      </span>
      {hit.snippet && (
        <span className="hit-snippet" lang="zh-CN">
          <Highlighted text={hit.snippet} places={hit.highlights} />
        </span>
      )}
    </>
  );
}
