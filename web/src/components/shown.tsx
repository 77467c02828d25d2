import type { ReactNode } from 'react';
import type { Asked } from '../client/use-data';
import { Failed, Skeleton } from './states';

interface ShownProps<Data> {
  asked: Asked<Data>;
  /** How many grey lines stand for the answer while it is on its way. */
  lines?: number;
  children(data: Data): ReactNode;
}

/** What was asked for, once it is there; grey lines before, and what went wrong instead. */
export function Shown<Data>({ asked, lines = 6, children }: ShownProps<Data>) {
  const { data, failure, asking, again } = asked;
  if (data) return children(data);
  if (failure && !asking) return <Failed failure={failure} again={again} />;
  return <Skeleton lines={lines} />;
}
