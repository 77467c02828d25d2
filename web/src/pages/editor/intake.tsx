import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { Panel } from '../../components/page';
import { Failed } from '../../components/states';
import { useWords } from '../../i18n/words';
import { ReadingForm } from './reading-form';
import { Refusals } from './refusals';
import { type Intake, type Said, STEPS, type Step } from './use-intake';
import { editorWords } from './words';

interface IntakeProps {
  intake: Intake;
  onRead(said: Said): void;
  onOpen(said: Said): void;
  onStop(): void;
}

/** One document on its way in: how far it is, what was read, and what an editor says of it. */
export function IntakePanel({ intake, onRead, onOpen, onStop }: IntakeProps) {
  const words = useWords(editorWords);
  const { name, step, reading, failure, refusals } = intake;
  const isStuck = failure !== null || (refusals.length > 0 && !reading);
  return (
    <Panel
      title={name}
      tools={
        <Button size="small" onClick={onStop}>
          {step === 'READ' || isStuck ? words.other : words.stop}
        </Button>
      }
    >
      <Steps intake={intake} isStuck={isStuck} />
      {failure && <Failed failure={failure} />}
      {!reading && refusals.length > 0 && <Refusals faults={refusals} />}
      {reading && (
        <ReadingForm
          reading={reading}
          refusals={refusals}
          isBusy={step !== 'READ'}
          onRead={onRead}
          onOpen={onOpen}
        />
      )}
    </Panel>
  );
}

/** What is done, what is under way and what comes; only of the sending is it known how much of it is done. */
function Steps({ intake, isStuck }: { intake: Intake; isStuck: boolean }) {
  const words = useWords(editorWords);
  const now = STEPS.indexOf(intake.step);
  const seconds = useSeconds(intake.step);
  const stateOf = (at: number) => {
    if (at < now) return 'done';
    if (at > now) return 'waiting';
    return isStuck ? 'failed' : 'now';
  };
  return (
    <ol className="editor-steps" aria-label={words.steps}>
      {STEPS.map((step, at) => {
        const state = stateOf(at);
        const isOn = state === 'now' && step !== 'READ';
        return (
          <li key={step} className={state} aria-current={state === 'now' ? 'step' : undefined}>
            {words[step]} <span className="quiet">{words[state]}</span>
            {isOn && step === 'SENDING' && (
              <Progress percent={intake.sentPercent} size="small" aria-label={words.SENDING} />
            )}
            {isOn && seconds > 0 && <span className="quiet"> · {words.seconds(seconds)}</span>}
          </li>
        );
      })}
    </ol>
  );
}

function useSeconds(step: Step): number {
  const [seconds, setSeconds] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is counted from its own beginning
  useEffect(() => {
    setSeconds(0);
    const counting = setInterval(() => setSeconds((past) => past + 1), 1000);
    return () => clearInterval(counting);
  }, [step]);
  return seconds;
}
