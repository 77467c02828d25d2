import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../client/session';
import { useData } from '../client/use-data';
import { useSettled } from '../client/use-settled';
import { Combobox } from '../components/combobox';
import { Dialog } from '../components/dialog';
import { SearchDocument, type SearchKind } from '../generated/graphql';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { HitLine } from '../pages/search/hit-line';
import { placeOf } from '../pages/search/hits';
import { searchWords } from '../pages/search/words';
import { offersTo } from './actions';
import { usePages } from './navigation';
import { shellWords } from './words';

const KINDS: SearchKind[] = ['POLICY', 'DEPARTMENT'];

interface PaletteProps {
  open: boolean;
  onClose(): void;
}

/** Everywhere to go and everything to do, for people who type: pages, actions, policies and departments by name. */
export function Palette({ open, onClose }: PaletteProps) {
  const words = useWords(shellWords);
  return (
    <Dialog title={words.palette} open={open} onClose={onClose}>
      <Choices onClose={onClose} />
    </Dialog>
  );
}

function Choices({ onClose }: { onClose: () => void }) {
  const words = useWords(shellWords);
  const kinds = useWords(searchWords);
  const language = useLanguage();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const query = useSettled(text.trim());
  const { data, failure, asking } = useData(
    SearchDocument,
    { query, kinds: KINDS, after: null, first: SHOWN },
    { pause: query === '' },
  );
  const close = (run: () => void) => () => {
    onClose();
    run();
  };
  const named = (name: string) => name.toLowerCase().includes(text.trim().toLowerCase());
  const pages = usePages().map(({ to, name }) => ({ key: to, name, run: () => void navigate(to) }));
  const offers = viewer ? offersTo(viewer, words, language, navigate) : [];
  const hits = query === '' || failure ? [] : (data?.search.edges ?? []).map(({ node }) => node);
  const listed = [
    { title: words.pages, choices: pages },
    { title: words.actions, choices: offers },
  ].map(({ title, choices }) => ({
    title,
    choices: choices
      .filter(({ name }) => named(name))
      .map(({ key, name, run }) => ({ key, body: name, choose: close(run) })),
  }));
  const found = KINDS.map((kind) => ({
    title: kinds[kind],
    choices: hits
      .filter((hit) => hit.kind === kind)
      .map((hit) => ({
        ...{ key: hit.node.id, body: <HitLine hit={hit} /> },
        choose: close(() => void navigate(placeOf(hit))),
      })),
  }));
  const groups = [...listed, ...found].filter(({ choices }) => choices.length > 0);
  const count = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  const waits = query !== text.trim() || (asking && query !== '' && !data);
  return (
    <div className="palette">
      <Combobox
        isOpen
        label={words.paletteHint}
        text={text}
        onText={setText}
        groups={groups}
        status={count === 0 && waits ? kinds.searching : kinds.found(count)}
      />
    </div>
  );
}

const SHOWN = 8;
