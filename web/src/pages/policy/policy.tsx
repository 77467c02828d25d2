import { useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import { useAll } from '../../client/use-all';
import { useData } from '../../client/use-data';
import { BriefingLink } from '../../components/briefing-link';
import { DemoMark } from '../../components/demo';
import { Page } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import {
  PolicyDocument,
  PolicyMeasuresDocument,
  type PolicyQuery,
  PolicyTargetsDocument,
} from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { policyWords } from '../policies/words';
import { Facts } from './facts';
import type { Mark } from './marks';
import { Outline } from './outline';
import './policy.css';
import { PolicyText } from './policy-text';
import { type MeasureRow, Stated, type TargetRow } from './stated';
import { Versions } from './versions';
import { policyPageWords } from './words';

export type ShownPolicy = NonNullable<PolicyQuery['policy']>;

/** A document as published, and where in it each promise and each duty stands. */
export function Policy() {
  const { id = '' } = useParams();
  const words = useWords(policyPageWords);
  const asked = useData(PolicyDocument, { id });
  return (
    <Shown asked={asked} lines={16}>
      {({ policy }) =>
        policy ? (
          <Whole policy={policy} />
        ) : (
          <Empty title={words.missing} isPage>
            <p>{words.missingHint}</p>
          </Empty>
        )
      }
    </Shown>
  );
}

function Whole({ policy }: { policy: ShownPolicy }) {
  const kinds = useWords(policyWords);
  const words = useWords(policyPageWords);
  const { id, text } = policy;
  const targets = useAll(PolicyTargetsDocument, { id }, ({ policy }) => policy?.targets);
  const measures = useAll(PolicyMeasuresDocument, { id }, ({ policy }) => policy?.measures);
  const { hash } = useLocation();
  const chosen = hash ? decodeURIComponent(hash.slice(1)) : null;
  const marks = [
    ...marksOf({ id, version: text.version }, targets.nodes, measures.nodes),
    ...foundAt(chosen, text.text.length),
  ];
  useSight(chosen, marks.length > 0);
  return (
    <Page
      title={policy.title}
      note={
        <>
          {kinds[policy.kind]} · {kinds[policy.force]}{' '}
          <DemoMark isDemo={targets.nodes.some(({ standing }) => standing?.isDemo)} />
        </>
      }
      tools={<BriefingLink />}
    >
      {!policy.reviewed && <p className="banner">{words.unreviewed}</p>}
      <Facts policy={policy} />
      <div className="policy">
        <Outline clauses={policy.clauses} />
        <PolicyText text={text.text} clauses={policy.clauses} marks={marks} chosen={chosen} />
        <Stated targets={targets} measures={measures} chosen={chosen} />
      </div>
      {policy.texts.length > 1 && <Versions id={id} versions={policy.texts} />}
    </Page>
  );
}

/** What stands in this very version of this very text. */
function marksOf(
  text: { id: string; version: number },
  targets: readonly TargetRow[],
  measures: readonly MeasureRow[],
): Mark[] {
  return [
    ...targets.flatMap(({ id, spans }) =>
      spans
        .filter(({ span }) => span.policy.id === text.id && span.textVersion === text.version)
        .map(({ span }): Mark => ({ id, kind: 'target', start: span.start, end: span.end })),
    ),
    ...measures.flatMap(({ id, note }) =>
      note && note.textVersion === text.version
        ? [{ id, kind: 'duty', start: note.start, end: note.end } as const]
        : [],
    ),
  ];
}

/** A place that the address itself names, as the search does: `#at-START-END`. */
function foundAt(chosen: string | null, length: number): Mark[] {
  const [, start, end] = /^at-(\d+)-(\d+)$/.exec(chosen ?? '') ?? [];
  const place = { start: Number(start), end: Number(end) };
  return chosen && place.start < place.end && place.end <= length
    ? [{ id: chosen, kind: 'found', ...place }]
    : [];
}

/** Brings the mark that the address points to into view, in the text and in the list beside it. */
function useSight(chosen: string | null, isThere: boolean): void {
  useEffect(() => {
    if (!chosen || !isThere) return;
    for (const place of [`in-text-${chosen}`, `in-list-${chosen}`]) {
      document.getElementById(place)?.scrollIntoView({ block: 'center' });
    }
  }, [chosen, isThere]);
}
