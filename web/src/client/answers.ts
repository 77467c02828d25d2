import { createStore } from './store';

/** How the service answered last, as the whole shell wants to know it. */
interface Answers {
  /** The number of the last request: what somebody who asks for help can quote. */
  requestId: string | null;
  /** Whether it was reached. */
  isReached: boolean;
}

export const answers = createStore<Answers>({ requestId: null, isReached: true });

/** Answers of what stands before the service, and of a service that is about to stop. */
const AWAY = [502, 503, 504];

export function noteAnswer({ headers, status }: Response): void {
  answers.set({ requestId: headers.get('x-request-id'), isReached: !AWAY.includes(status) });
}

export function noteLoss(): void {
  answers.set({ ...answers.get(), isReached: false });
}
