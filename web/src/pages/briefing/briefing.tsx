import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useData } from '../../client/use-data';
import { Fact } from '../../components/fact';
import { Page } from '../../components/page';
import { Permitted } from '../../components/permitted';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { BriefingDepartmentDocument, BriefingPolicyDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import './briefing.css';
import { Figures } from './figures';
import { type Moment, useMoment } from './moment';
import { versionAt } from './version.rules';
import { briefingWords } from './words';

/** A briefing (专报) on a policy: how each of its promises stands, and what each figure rests on. */
export function PolicyBriefing() {
  const { id = '' } = useParams();
  const words = useWords(briefingWords);
  const moment = useMoment();
  const asked = useData(BriefingPolicyDocument, { id });
  return (
    <Shown asked={asked}>
      {({ policy }) =>
        policy ? (
          <Sheet name={policy.title} back={`/policies/${id}`} filter={{ policy: id }} moment={moment}>
            <Fact name={words.version}>{moment && versionAt(policy.texts, moment)}</Fact>
            <Fact name={words.number}>{policy.documentNumber}</Fact>
            <Fact name={words.issuer}>{policy.issuer}</Fact>
            <Fact name={words.issued}>{policy.issuedOn}</Fact>
          </Sheet>
        ) : (
          <Missing />
        )
      }
    </Shown>
  );
}

/** The same on a department: what it answers for. */
export function DepartmentBriefing() {
  const { id = '' } = useParams();
  const moment = useMoment();
  const asked = useData(BriefingDepartmentDocument, { id });
  return (
    <Shown asked={asked}>
      {({ department }) =>
        department ? (
          <Sheet
            name={department.name}
            back={`/departments/${id}`}
            filter={{ department: id }}
            moment={moment}
          />
        ) : (
          <Missing />
        )
      }
    </Shown>
  );
}

function Missing() {
  const words = useWords(briefingWords);
  return (
    <Empty title={words.missing}>
      <p>{words.missingHint}</p>
    </Empty>
  );
}

interface SheetProps {
  name: string;
  /** The page that it is about. */
  back: string;
  filter: { policy: string } | { department: string };
  /** Null until the address has one. */
  moment: Moment | null;
  /** What is known of the document. */
  children?: ReactNode;
}

function Sheet({ name, back, filter, moment, children }: SheetProps) {
  const words = useWords(briefingWords);
  return (
    <Page
      title={words.title(name)}
      tools={
        <>
          <Link to={back}>{name}</Link>
          <Button type="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
        </>
      }
    >
      <Permitted to="READ_STANDING">
        <div className="briefing">
          {children && <dl className="facts">{children}</dl>}
          {moment && <Figures filter={filter} moment={moment} />}
        </div>
      </Permitted>
    </Page>
  );
}
