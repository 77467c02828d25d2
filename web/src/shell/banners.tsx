import { useSyncExternalStore } from 'react';
import { answers } from '../client/answers';
import { useSession } from '../client/session';
import { useStore } from '../client/store';
import { useWords } from '../i18n/words';
import { isDemoService } from './demo-service';
import { shellWords } from './words';

const network = {
  subscribe(listener: () => void) {
    for (const event of ['online', 'offline']) window.addEventListener(event, listener);
    return () => {
      for (const event of ['online', 'offline']) window.removeEventListener(event, listener);
    };
  },
  isThere: () => navigator.onLine,
};

/** What concerns every page: invented data, no network, a service that does not answer. */
export function Banners() {
  const words = useWords(shellWords);
  const { unknown } = useSession();
  const { isReached } = useStore(answers);
  const demo = useStore(isDemoService);
  const online = useSyncExternalStore(network.subscribe, network.isThere);
  return (
    <>
      {demo && <p className="banner">{words.demo}</p>}
      <div role="status">
        {!online && <p className="banner bad">{words.offline}</p>}
        {online && (unknown || !isReached) && <p className="banner bad">{words.unknown}</p>}
      </div>
    </>
  );
}
