import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { TargetLineFragment } from '../generated/graphql';
import { defineWords, useWords } from '../i18n/words';
import { Panel } from './page';
import { TargetTable } from './target-table';

const panelWords = defineWords(
  { next: '下一页', first: '回到第一页', nothing: '没有目标' },
  { next: 'Next page', first: 'To the first page', nothing: 'There is no target' },
);

interface TargetPanelProps {
  title: string;
  tools?: ReactNode;
  targets: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { node: TargetLineFragment }[];
  };
  without?: Parameters<typeof TargetTable>[0]['without'];
}

/** A page of the targets of something; the address says which page (`after`). */
export function TargetPanel({ title, tools, targets, without = [] }: TargetPanelProps) {
  const words = useWords(panelWords);
  const [search, setSearch] = useSearchParams();
  const { edges, pageInfo } = targets;
  const goTo = (after: string | null) => {
    const next = new URLSearchParams(search);
    if (after) next.set('after', after);
    else next.delete('after');
    setSearch(next);
  };
  return (
    <Panel title={title} tools={tools}>
      {edges.length === 0 ? (
        <p className="quiet">{words.nothing}</p>
      ) : (
        <TargetTable targets={edges.map(({ node }) => node)} without={without} />
      )}
      <div className="pages">
        {search.has('after') && <Button onClick={() => goTo(null)}>{words.first}</Button>}
        {pageInfo.hasNextPage && <Button onClick={() => goTo(pageInfo.endCursor)}>{words.next}</Button>}
      </div>
    </Panel>
  );
}
