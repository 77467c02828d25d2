import { Notification } from '../../src/features/inbox/notification.entity.js';
import { NotificationsDocument, type NotificationsQueryVariables } from '../generated/graphql.js';
import type { Api } from './api.js';

/** What an account was told, the newest first, through the API. */
export async function inboxOf(
  api: Api,
  key: string,
  variables: NotificationsQueryVariables = {},
  headers: Record<string, string> = {},
) {
  const { data } = await api.run(NotificationsDocument, variables, key, headers);
  const { edges, ...rest } = data?.notifications ?? { edges: [] };
  return { ...rest, told: edges.map(({ node }) => node) };
}

/** How many notifications are stored. */
export const storedNotifications = (api: Api): Promise<number> => api.em.fork().count(Notification);
