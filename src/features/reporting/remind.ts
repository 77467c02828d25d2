import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, notFound } from '../../shared/errors.js';
import { globalId, uuidOf } from '../../shared/ids.js';
import { onlyOne } from '../../shared/one-of.js';
import type { Session } from '../../shared/session.js';
import { assertText } from '../../shared/text.js';
import { once } from '../audit/once.js';
import { Department } from '../department/department.entity.js';
import { notify } from '../inbox/notify.js';
import { assertNotAskedTwice } from './last-reminder.js';
import { Reminder } from './reminder.entity.js';
import { obligationSubject, type ReminderSubject, targetSubject } from './reminder-subject.js';
import { assertMayRemind } from './reporting.access.js';

export interface Remind {
  departmentId: string;
  about: {
    targetId?: string | null;
    obligation?: { indicatorId: string; regionId: string; period: string } | null;
  };
  message: string;
  idempotencyKey: string;
}

const MAX_MESSAGE = 2000;
const path = ['input', 'departmentId'];

/** Reminds a department of what it answers for; once in a while, whoever does it. */
export async function remind(session: Session, input: Remind): Promise<string> {
  const { viewer, now } = session;
  assertMayRemind(viewer);
  const departmentId = uuidOf('Department', input.departmentId, path);
  const message = input.message.trim();
  assertText(message, { field: 'message', max: MAX_MESSAGE, path: ['input', 'message'] });

  return once(session, { operation: 'remind', subjectType: 'Reminder', input }, async (em, sentBy) => {
    const department = await em.findOne(Department, departmentId);
    if (!department) throw notFound('Department', input.departmentId, path);
    const subject = await subjectOf(em, session, input.about);
    if (!subject.departmentIds.includes(departmentId)) {
      throw new DomainError('NOT_ANSWERABLE', { department: department.name }, path);
    }
    await assertNotAskedTwice(em, session, { departmentId, subject });

    const { what, shown, about } = subject;
    const reminder = em.create(Reminder, {
      message,
      sentAt: now,
      isDemo: viewer.isDemo,
      department,
      sentBy,
      ...what,
    });
    await em.flush();
    await notify(
      em,
      {
        kind: 'REMINDED',
        event: `reminder:${reminder.id}`,
        params: { about: shown, by: viewer.name, message },
        subjects: [globalId('Reminder', reminder.id), about],
        now,
      },
      { role: 'REPORTER', departmentIds: [departmentId] },
    );
    return { id: reminder.id, after: { departmentId, message, ...subject.record } };
  });
}

async function subjectOf(
  em: EntityManager,
  session: Session,
  about: Remind['about'],
): Promise<ReminderSubject> {
  const [kind, value] = onlyOne(about, ['input', 'about']);
  return kind === 'targetId' ? targetSubject(em, session, value) : obligationSubject(em, session, value);
}
