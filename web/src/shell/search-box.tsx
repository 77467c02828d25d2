import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useData } from '../client/use-data';
import { useSettled } from '../client/use-settled';
import { Combobox } from '../components/combobox';
import { SearchDocument } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { HitLine } from '../pages/search/hit-line';
import { placeOf } from '../pages/search/hits';
import { searchWords } from '../pages/search/words';
import { shellWords } from './words';

const SHOWN = 8;

/** The search over everything, at hand on every page: the best at once, all of them by Enter. */
export function SearchBox({ openPalette }: { openPalette: () => void }) {
  const words = useWords(searchWords);
  const shell = useWords(shellWords);
  const go = useNavigate();
  const [text, setText] = useState('');
  const query = useSettled(text.trim());
  const { data, failure, asking } = useData(
    SearchDocument,
    { query, kinds: null, after: null, first: SHOWN },
    { pause: query === '' },
  );
  const found = query !== '' && !failure ? data?.search : undefined;
  const toAll = () => text.trim() && go(`/search?q=${encodeURIComponent(text.trim())}`);
  const hits = (found?.edges ?? []).map(({ node }) => ({
    key: node.node.id,
    body: <HitLine hit={node} />,
    choose: () => go(placeOf(node)),
  }));
  const all = { key: 'all', body: words.allResults, choose: toAll };
  const status = () => {
    if (query === '') return '';
    if (failure && !asking) return failure.message || words.failed;
    if (!found) return words.searching;
    return found.totalCount === 0 ? words.nothing : words.found(found.totalCount, found.totalIsExact);
  };
  return (
    <search className="shell-search">
      <Combobox
        label={words.label}
        text={text}
        onText={setText}
        onEnter={toAll}
        status={status()}
        groups={
          hits.length === 0
            ? []
            : [
                {
                  title: words.found(found?.totalCount ?? 0, found?.totalIsExact ?? true),
                  choices: [...hits, all],
                },
              ]
        }
        after={
          <Button size="small" type="text" aria-label={shell.palette} onClick={openPalette}>
            <kbd>Ctrl K</kbd>
          </Button>
        }
      />
    </search>
  );
}
