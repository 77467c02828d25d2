import { useData } from '../../client/use-data';
import { Page } from '../../components/page';
import { Shown } from '../../components/shown';
import { Status } from '../../components/status';
import { OverviewDocument } from '../../generated/graphql';

export function Overview() {
  const asked = useData(OverviewDocument, {});
  return (
    <Page title="驾驶舱">
      <Shown asked={asked}>
        {({ overview }) => (
          <ul>
            {overview.byStatus.map(({ status, count }) => (
              <li key={status}>
                <Status status={status} /> {count}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </Page>
  );
}
