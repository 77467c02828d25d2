import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../../i18n/words';
import { editorWords } from './words';

const ACCEPTED = '.docx,.pdf,.html,.htm,.txt,.md';

/** Where a document is dropped, or chosen: both by mouse, the second by keyboard too. */
export function DropPlace({ onFile }: { onFile: (file: File) => void }) {
  const words = useWords(editorWords);
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      aria-label={words.file}
      className={isOver ? 'editor-drop over' : 'editor-drop'}
      onDragOver={over}
      onDragEnter={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <p>
        {isOver ? words.dropNow : words.drop}{' '}
        <Button type="primary" onClick={() => chooser.current?.click()}>
          {words.choose}
        </Button>
      </p>
      <p className="quiet">{words.kinds}</p>
      <input
        ref={chooser}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-label={words.file}
        accept={ACCEPTED}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file chosen again is a choice, too.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </section>
  );
}
