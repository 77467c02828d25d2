import { defineEntity, p } from '@mikro-orm/core';
import { id, instant } from '../../shared/columns.js';
import { Account } from '../identity/account.entity.js';
import type { MailState } from './mail.rules.js';

const MailSchema = defineEntity({
  name: 'Mail',
  tableName: 'mail',
  properties: {
    id: id(),
    /** `day:2026-12-01`, or `now:` and the notification that it is of. */
    key: p.text(),
    address: p.text(),
    state: p.text().$type<MailState>().index(),
    attempts: p.integer(),
    /** What went wrong last. */
    fault: p.text().nullable(),
    createdAt: instant(),
    sentAt: instant().nullable(),
    account: p.manyToOne(Account).ref(),
  },
  uniques: [{ name: 'mail_key_unique', properties: ['account', 'key'] }],
  checks: [
    { name: 'mail_state_check', expression: "state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCLEAR')" },
    { name: 'mail_sent_check', expression: "(state = 'SENT') = (sent_at is not null)" },
  ],
});

/** A message to an office's mailbox, made of notifications, and what became of it. */
export class Mail extends MailSchema.class {}
MailSchema.setClass(Mail);
