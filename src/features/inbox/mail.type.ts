import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../shared/connection.type.js';
import { DateTime } from '../../shared/scalars.js';
import { AccountType } from '../identity/viewer.type.js';
import { MAIL_STATES, type MailState as State } from './mail.rules.js';

export const MailState = Object.fromEntries(MAIL_STATES.map((state) => [state, state])) as {
  [S in State]: S;
};
registerEnumType(MailState, {
  name: 'MailState',
  description: 'What became of a mail.',
  valuesConfig: {
    WAITING: { description: 'Will be tried, or tried again after a fault.' },
    SENDING: { description: 'Is with the mail server just now.' },
    SENT: { description: 'The mail server took it.' },
    FAILED: { description: 'Refused for good, or tried too often: it is not tried again.' },
    UNCLEAR: {
      description:
        'The line broke off before the mail server had answered: it may have arrived, and is not sent again.',
    },
  },
});

@ObjectType('Mail', {
  description: 'A mail to an account, made of its notifications, and what became of it.',
})
export class MailType {
  @Field(() => ID)
  id!: string;

  @Field(() => AccountType)
  account!: AccountType;

  @Field(() => MailState)
  state!: State;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong last, as the mail server says it.' })
  fault!: string | null;

  @Field(() => DateTime)
  createdAt!: string;

  @Field(() => DateTime, { nullable: true })
  sentAt!: string | null;
}

export const MailConnectionType = connectionOf('Mail', () => MailType);
