import { Link } from 'react-router';
import type { ReminderLineFragment } from '../generated/graphql';
import { useLanguage } from '../i18n/language';
import { defineWords, useWords } from '../i18n/words';
import { DemoMark } from './demo';
import { Day } from './figures';

const reminderWords = defineWords({ nothing: '没有催办' }, { nothing: 'Nobody was reminded' });

interface RemindersProps {
  reminders: readonly ReminderLineFragment[];
  /** What the page is about anyway, and no line repeats. */
  without: 'target' | 'department';
}

/** Reminders (催办), the newest first: who was reminded of what, by whom, in which words. */
export function Reminders({ reminders, without }: RemindersProps) {
  const words = useWords(reminderWords);
  const zh = useLanguage() === 'zh';
  if (reminders.length === 0) return <p className="quiet">{words.nothing}</p>;
  return (
    <ul className="entries">
      {reminders.map((reminder) => (
        <li key={reminder.id}>
          <div className="entry-head">
            {without === 'target' ? <Reminded {...reminder} /> : <About {...reminder} />}
            <span>
              <DemoMark isDemo={reminder.isDemo} /> <Day on={reminder.sentAt.slice(0, 10)} />
            </span>
          </div>
          <p>
            {zh ? reminder.sentBy.name : reminder.sentBy.nameEn}：{reminder.message}
          </p>
        </li>
      ))}
    </ul>
  );
}

const Reminded = ({ department: { id, name } }: ReminderLineFragment) => (
  <Link to={`/departments/${id}`}>{name}</Link>
);

function About({ target, indicator, period }: ReminderLineFragment) {
  if (target) {
    return (
      <Link to={`/targets/${target.id}`}>
        {target.indicator.name} {target.statement}
      </Link>
    );
  }
  return (
    indicator && (
      <Link to={`/indicators/${indicator.id}`}>
        {indicator.name} {period}
      </Link>
    )
  );
}
