import { useSearchParams } from 'react-router';
import { Page } from '../../components/page';
import { Empty, Failed, Skeleton } from '../../components/states';
import type { TargetOrderField } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { filterOf } from './filter';
import { Filters } from './filters';
import { List } from './list';
import { useTargets } from './use-targets';
import { targetsWords } from './words';
import './targets.css';

export const ORDERS = ['REGISTER', 'DUE_ON', 'SEVERITY', 'GAP'] as const satisfies TargetOrderField[];

/** All targets that the address asks for. */
export function Targets() {
  const words = useWords(targetsWords);
  const [search] = useSearchParams();
  const field = ORDERS.find((order) => order === search.get('order')) ?? 'REGISTER';
  const direction = field === 'GAP' ? 'DESC' : 'ASC';
  const asked = useTargets(filterOf(search), [{ field, direction }]);
  const { rows, total, failure, again } = asked;
  return (
    <Page title={words.title} note={<span role="status">{total !== null && words.found(total)}</span>}>
      <Filters />
      {failure && rows.length === 0 && <Failed failure={failure} again={again} />}
      {!failure && total === null && <Skeleton lines={12} />}
      {total === 0 && (
        <Empty title={words.nothing}>
          <p>{words.nothingHint}</p>
        </Empty>
      )}
      {total !== null && total > 0 && <List asked={asked} total={total} />}
    </Page>
  );
}
