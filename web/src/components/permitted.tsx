import type { ReactNode } from 'react';
import { useSession } from '../client/session';
import type { Permission } from '../generated/graphql';
import { NoPermission, Skeleton } from './states';

/** Whether the caller may do this: what he may not is not offered. The service decides all the same. */
export const useMay = (permission: Permission): boolean =>
  useSession().viewer?.permissions.includes(permission) ?? false;

/** A page for those who may; the others are told so, once it is known who they are. */
export function Permitted({ to, children }: { to: Permission; children: ReactNode }) {
  const isKnown = useSession().viewer !== null;
  const may = useMay(to);
  if (!isKnown) return <Skeleton />;
  return may ? children : <NoPermission isPage />;
}
