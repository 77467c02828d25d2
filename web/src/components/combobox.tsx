import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

export interface Choice {
  key: string;
  body: ReactNode;
  choose(): void;
}

export interface ChoiceGroup {
  title: string;
  choices: Choice[];
}

interface ComboboxProps {
  label: string;
  text: string;
  onText(text: string): void;
  groups: readonly ChoiceGroup[];
  /** How many there are, or that they are on their way: said to who does not see them, shown where there are none. */
  status: string;
  /** Enter without a choice made. */
  onEnter?: () => void;
  /** True keeps the list open: where it is all there is to see. */
  isOpen?: boolean;
  /** Something beside the input. */
  after?: ReactNode;
}

/**
 * An input with a list of choices below it, by the pattern for screen readers: the focus stays in the input, the
 * arrows move through the list, Enter chooses, Escape closes.
 */
export function Combobox({
  label,
  text,
  onText,
  groups,
  status,
  onEnter,
  isOpen = false,
  after,
}: ComboboxProps) {
  const id = useId();
  const [wanted, setWanted] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const choices = groups.flatMap((group) => group.choices);
  const at = choices.findIndex(({ key }) => key === active);
  const shows = (isOpen || wanted) && (choices.length > 0 || status !== '');
  const idOf = (key: string) => `${id}-${key}`;

  const choose = (choice: Choice) => {
    setWanted(false);
    setActive(null);
    choice.choose();
  };
  const move = (to: number) => {
    setWanted(true);
    const next = choices[(to + choices.length) % choices.length];
    if (!next) return;
    setActive(next.key);
    document.getElementById(idOf(next.key))?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the input of Chinese characters belongs to them.
    if (event.nativeEvent.isComposing) return;
    const chosen = choices[at];
    if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at < 0 ? -1 : at - 1);
    else if (event.key === 'Enter' && chosen && shows) choose(chosen);
    else if (event.key === 'Enter' && onEnter) {
      setWanted(false);
      onEnter();
    } else if (event.key === 'Escape' && wanted && !isOpen) setWanted(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="combobox">
      <span className="combobox-input">
        <input
          role="combobox"
          aria-label={label}
          aria-expanded={shows}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shows && at >= 0 && active !== null ? idOf(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={label}
          value={text}
          onChange={({ target }) => {
            onText(target.value);
            setWanted(true);
            setActive(null);
          }}
          onFocus={() => setWanted(text !== '')}
          onBlur={() => setWanted(false)}
          onKeyDown={onKeyDown}
        />
        {after}
      </span>
      <span role="status" className="unseen">
        {shows ? status : ''}
      </span>
      <div className={shows ? 'combobox-list' : 'combobox-list closed'}>
        {choices.length === 0 && <p className="quiet">{status}</p>}
        <div role="listbox" id={`${id}-list`} aria-label={label}>
          {groups.map(({ title, choices: within }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div role="group" aria-label={title} key={title}>
              <span className="combobox-group" aria-hidden="true">
                {title}
              </span>
              {within.map((choice) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input
                // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the input
                <div
                  role="option"
                  key={choice.key}
                  id={idOf(choice.key)}
                  aria-selected={choice.key === active}
                  // Before the input loses the focus, and the list with it.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(choice)}
                >
                  {choice.body}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
