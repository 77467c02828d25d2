import { useSearchParams } from 'react-router';
import { useSession } from '../../client/session';
import { Page } from '../../components/page';
import { useMay } from '../../components/permitted';
import { Skeleton } from '../../components/states';
import { useWords } from '../../i18n/words';
import { Board } from './board';
import { Published } from './published';
import { overviewWords } from './words';
import './overview.css';

/** The first page: where every promise stands; for who may not see that, what was promised. */
export function Overview() {
  const words = useWords(overviewWords);
  const { viewer } = useSession();
  const maySee = useMay('READ_STANDING');
  const [search] = useSearchParams();
  if (!viewer) {
    return (
      <Page title={words.title}>
        <Skeleton lines={8} />
      </Page>
    );
  }
  return maySee ? <Board search={search} /> : <Published />;
}
