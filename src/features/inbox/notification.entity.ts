import { defineEntity, p } from '@mikro-orm/core';
import { id, instant, texts } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import { NOTIFICATION_KINDS, type Params } from './kinds.rules.js';
import { Mail } from './mail.entity.js';

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: id(),
    kind: p.enum(NOTIFICATION_KINDS),
    /** What happened: an account is told of it once. */
    event: p.text(),
    params: p.json().$type<Params>(),
    /** Ids, as the API shows them, of what it is about. */
    subjects: texts(),
    createdAt: instant(),
    readAt: instant().nullable(),
    account: p.manyToOne(Account).ref(),
    /** The one mail that it went into. */
    mail: p.manyToOne(Mail).ref().index().nullable().deleteRule('no action'),
  },
  uniques: [{ name: 'notification_event_unique', properties: ['account', 'event'] }],
  indexes: [{ name: 'notification_newest_index', properties: ['account', 'createdAt', 'id'] }],
});

/** What one account is told (通知): a code and parameters, put into words for whoever reads it. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
