import { createStore } from './store';

/** How the service answered last, as the whole shell wants to know it. */
interface Answers {
  /** The number of the last request: what somebody who asks for help can quote. */
  requestId: string | null;
}

export const answers = createStore<Answers>({ requestId: null });

export function noteAnswer(answer: Response): void {
  answers.set({ requestId: answer.headers.get('x-request-id') });
}
