import { Button, Select } from 'antd';
import { useEffect, useState } from 'react';
import { parsePeriod } from '../../../../src/shared/period';
import { useSession } from '../../client/session';
import { useData } from '../../client/use-data';
import { LastValues } from '../../components/last-values';
import { Panel } from '../../components/page';
import { ReportSources } from '../../components/report-sources';
import { reportWords } from '../../components/report-words';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { DeskFormDocument, type DeskFormQuery, DeskUnitsDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { Form } from './form';
import type { PlaceIds } from './place';
import { Waiting } from './waiting';
import { deskWords } from './words';

interface PaneProps {
  place: PlaceIds;
  /** Which of the caller's departments may report it, as the list says; all of them where it does not. */
  departments: readonly { id: string; name: string }[];
  onDone(said: string): void;
}

/** One item of the desk: its form, or what was handed in; beside what is known of it. */
export function Pane({ place, departments, onDone }: PaneProps) {
  const words = useWords(deskWords);
  const asked = useData(DeskFormDocument, { ...place });
  return (
    <Shown asked={asked} lines={10}>
      {({ indicator, region }) =>
        indicator?.known && region ? (
          <Known {...{ indicator, region, place, departments, onDone }} />
        ) : (
          <Empty title={words.missing}>
            <p>{words.missingHint}</p>
          </Empty>
        )
      }
    </Shown>
  );
}

type Indicator = NonNullable<DeskFormQuery['indicator']>;
type Region = NonNullable<DeskFormQuery['region']>;

function Known({ indicator, region, ...props }: PaneProps & { indicator: Indicator; region: Region }) {
  const parts = useWords(reportWords);
  const zh = useLanguage() === 'zh';
  const values = (indicator.observations?.edges ?? []).map(({ node }) => node);
  const targets = indicator.known?.targets;
  return (
    <>
      <Panel
        title={`${indicator.name} ${props.place.period}`}
        tools={<span className="quiet">{zh ? region.name : region.nameEn}</span>}
      >
        <Work indicator={indicator} {...props} />
      </Panel>
      <Panel title={parts.values} className="below">
        <LastValues indicator={indicator.name} values={values} />
      </Panel>
      {targets && (
        <Panel title={parts.sources} className="below">
          <ReportSources targets={targets} />
        </Panel>
      )}
    </>
  );
}

function Work({ place, departments, onDone, indicator }: PaneProps & { indicator: Indicator }) {
  const words = useWords(deskWords);
  const { viewer } = useSession();
  const units = useData(DeskUnitsDocument, {});
  const { known } = indicator;
  const [isCorrecting, correct] = useState(false);
  const own = departments.length > 0 ? departments : (viewer?.departments ?? []);
  const [departmentId, choose] = useState(own[0]?.id ?? null);
  const standing = known?.value?.reportId;
  // Once it is verified anew, the correction is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: by which report stands
  useEffect(() => correct(false), [standing]);
  if (!known || !viewer) return null;
  const isOwn = (report: { department: { id: string } }) =>
    viewer.departments.some(({ id }) => id === report.department.id);
  if (known.waiting) {
    return <Waiting report={known.waiting} place={place} isOwn={isOwn(known.waiting)} onDone={onDone} />;
  }
  const draft = known.drafts.find(({ department }) => department.id === departmentId) ?? null;
  if (known.value && !isCorrecting && !draft) {
    return (
      <div className="buttons">
        <strong className="number">{known.value.quantity.text}</strong>
        <span className="quiet">{words.isVerified}</span>
        <Button onClick={() => correct(true)}>{words.correct}</Button>
      </div>
    );
  }
  return (
    <Shown asked={units} lines={4}>
      {(found) => (
        <>
          {own.length > 1 && (
            <p className="field">
              <Select
                aria-label={words.department}
                value={departmentId}
                options={own.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={choose}
              />
            </p>
          )}
          <Form
            key={departmentId}
            account={viewer.name ?? ''}
            place={place}
            periodEndsOn={parsePeriod(place.period)?.endsOn ?? ''}
            departmentId={own.length > 1 ? departmentId : null}
            measured={indicator}
            units={found.units}
            seen={(indicator.observations?.edges ?? []).map(({ node }) => node)}
            draft={draft}
            returned={known.returned}
            corrects={known.value !== null}
            onDone={onDone}
          />
          {isCorrecting && (
            <Button type="link" onClick={() => correct(false)}>
              {words.cancelCorrection}
            </Button>
          )}
        </>
      )}
    </Shown>
  );
}
