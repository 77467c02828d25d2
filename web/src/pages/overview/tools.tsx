import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/words';
import type { Wall } from './wall';
import { overviewWords } from './words';

interface ToolsProps {
  /** The day that is shown, once the service has said which. */
  asOf: string | null;
  since: string | null;
  wall: Wall;
}

/** Which day is shown, which it is compared with, and the wall. */
export function BoardTools({ asOf, since, wall }: ToolsProps) {
  const words = useWords(overviewWords);
  const [search, setSearch] = useSearchParams();
  const choose = (name: 'asOf' | 'since', day: string | null) => {
    const next = new URLSearchParams(search);
    if (day) next.set(name, day);
    else next.delete(name);
    setSearch(next, { replace: true });
  };
  if (wall.isOn) {
    return (
      <>
        <span className="page-note">{words.refreshed(wall.renewedAt)}</span>
        <Button size="small" onClick={wall.leave}>
          {words.leaveWall}
        </Button>
      </>
    );
  }
  return (
    <>
      <DayChoice
        label={words.asOf}
        day={asOf}
        isChosen={search.has('asOf')}
        choose={(day) => choose('asOf', day)}
      />
      <DayChoice
        label={words.since}
        day={since}
        isChosen={search.has('since')}
        choose={(day) => choose('since', day)}
      />
      <Button onClick={wall.enter}>{words.wall}</Button>
    </>
  );
}

interface DayChoiceProps {
  label: string;
  day: string | null;
  /** Whether somebody chose it: then it can be taken back. */
  isChosen: boolean;
  choose(day: string | null): void;
}

function DayChoice({ label, day, isChosen, choose }: DayChoiceProps) {
  const id = useId();
  return (
    <span className="day-choice">
      <label htmlFor={id}>{label}</label>
      <DatePicker
        id={id}
        value={day ? dayjs(day) : null}
        maxDate={dayjs()}
        allowClear={isChosen}
        onChange={(chosen) => choose(chosen ? chosen.format('YYYY-MM-DD') : null)}
      />
    </span>
  );
}
