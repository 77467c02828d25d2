import { Button } from 'antd';
import { Refusal, Unsent } from '../../components/refusal';
import { Reported } from '../../components/reported';
import type { ShownReportFragment } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import type { PlaceIds } from './place';
import { useSending } from './use-sending';
import { deskWords } from './words';

interface WaitingProps {
  report: ShownReportFragment;
  place: PlaceIds;
  isOwn: boolean;
  onDone(said: string): void;
}

/** A report that nobody has decided yet may be taken back by its department. */
export function Waiting({ report, place, isOwn, onDone }: WaitingProps) {
  const words = useWords(deskWords);
  const { withdraw, refusals, failure, sending } = useSending({ place, departmentId: null, corrects: false });
  const takeBack = async () => {
    if (await withdraw(report)) onDone(words.withdrawn);
  };
  return (
    <Reported report={report}>
      {isOwn && (
        <div className="buttons">
          <Button loading={sending} onClick={() => void takeBack()}>
            {words.withdraw}
          </Button>
          <span className="hint">{words.waits}</span>
        </div>
      )}
      <Refusal refused={refusals[0]} />
      <Unsent failure={failure} />
    </Reported>
  );
}
