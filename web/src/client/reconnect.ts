import { answers } from './answers';
import { reach } from './session';

const PAUSE_MS = 3_000;

/** While the service is not reached it is tried again and again; what is on the screen is renewed once it answers. */
export function keepTrying(): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tryAgain = () => {
    clearTimeout(waiting);
    waiting = undefined;
    void reach();
  };
  answers.subscribe(() => {
    if (!answers.get().isReached) waiting ??= setTimeout(tryAgain, PAUSE_MS);
  });
  window.addEventListener('online', tryAgain);
}
