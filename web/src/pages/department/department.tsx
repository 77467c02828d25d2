import { Segmented } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { BriefingLink } from '../../components/briefing-link';
import { Fact } from '../../components/fact';
import { Share } from '../../components/figures';
import { Page, Panel } from '../../components/page';
import { Reminders } from '../../components/reminders';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { TargetPanel } from '../../components/target-panel';
import { DepartmentDocument, type DepartmentQuery, type DutyRole } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { departmentWords } from './words';

const ROLES: readonly DutyRole[] = ['LEAD', 'JOINT', 'BY_DUTY', 'SUPPORT', 'LOCAL'];
type ShownDepartment = NonNullable<DepartmentQuery['department']>;

/** What one body answers for, and how its reporting goes: figures of itself alone, beside no other's. */
export function Department() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const words = useWords(departmentWords);
  const role = ROLES.find((each) => each === search.get('role')) ?? null;
  const asked = useData(DepartmentDocument, { id, role, after: search.get('after') });
  return (
    <Shown asked={asked} lines={12}>
      {({ department }) =>
        department ? (
          <Whole department={department} role={role} />
        ) : (
          <Empty title={words.missing} isPage>
            <p>{words.missingHint}</p>
          </Empty>
        )
      }
    </Shown>
  );
}

function Whole({ department, role }: { department: ShownDepartment; role: DutyRole | null }) {
  const words = useWords(departmentWords);
  const [, setSearch] = useSearchParams();
  const reminders = department.reminders.edges.map(({ node }) => node);
  return (
    <Page title={department.name} tools={<BriefingLink />}>
      <Facts department={department} />
      <Tallies department={department} />
      <TargetPanel
        title={`${words.answers} ${words.count(department.targets.totalCount)}`}
        targets={department.targets}
        tools={
          <Segmented
            aria-label={words.answers}
            value={role ?? 'ALL'}
            onChange={(chosen) => setSearch(chosen === 'ALL' ? {} : { role: chosen })}
            options={[
              { value: 'ALL', label: words.all },
              ...ROLES.map((value) => ({ value, label: words[value] })),
            ]}
          />
        }
      />
      {reminders.length > 0 && (
        <Panel title={words.reminders} className="below">
          <Reminders reminders={reminders} without="department" />
        </Panel>
      )}
    </Page>
  );
}

function Tallies({ department }: { department: ShownDepartment }) {
  const words = useWords(departmentWords);
  const { led, all, measures, reporting } = department;
  const counts: [string, React.ReactNode][] = [
    [words.led, led.totalCount],
    [words.took, all.totalCount - led.totalCount],
    [words.measures, measures.totalCount],
  ];
  if (reporting) {
    counts.push(
      [words.due, reporting.due],
      [words.submitted, reporting.submitted],
      [words.late, reporting.late],
      [words.missingReports, reporting.missing],
      [words.returned, reporting.returned],
      [words.complete, <Share key="complete" share={reporting.completeness} />],
      [words.timely, <Share key="timely" share={reporting.timeliness} />],
    );
  }
  return (
    <dl className="tallies">
      {counts.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">{count}</dd>
        </div>
      ))}
    </dl>
  );
}

function Facts({ department }: { department: ShownDepartment }) {
  const words = useWords(departmentWords);
  const zh = useLanguage() === 'zh';
  const { region, names, members, predecessors, successors, note } = department;
  const linked = (departments: readonly { id: string; name: string }[]) =>
    departments.map(({ id, name }, at) => (
      <span key={id}>
        {at > 0 && '、'}
        <Link to={`/departments/${id}`}>{name}</Link>
      </span>
    ));
  const passed = (successions: ShownDepartment['successors']) =>
    successions.map(({ department: other, happenedOn, basis }) => (
      <span key={other.id} className="relation">
        {happenedOn} <Link to={`/departments/${other.id}`}>{other.name}</Link>
        <span className="quiet">（{basis}）</span>
      </span>
    ));
  return (
    <dl className="facts">
      <Fact name={words.region}>
        <Link to={`/regions/${region.id}`}>{zh ? region.name : region.nameEn}</Link>
      </Fact>
      <Fact name={words.aka}>
        {[...new Set(names.map(({ name }) => name))].filter((name) => name !== department.name).join('、')}
      </Fact>
      {members.length > 0 && <Fact name={words.members}>{linked(members)}</Fact>}
      {predecessors.length > 0 && <Fact name={words.from}>{passed(predecessors)}</Fact>}
      {successors.length > 0 && <Fact name={words.became}>{passed(successors)}</Fact>}
      <Fact name={words.basis}>{note}</Fact>
    </dl>
  );
}
