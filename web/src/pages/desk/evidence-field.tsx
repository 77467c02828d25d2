import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import type { Failure } from '../../client/failure';
import { sendFile } from '../../client/send-file';
import { Refusal, type Refused, Unsent } from '../../components/refusal';
import { kilobytes } from '../../components/report-evidence';
import { reportWords } from '../../components/report-words';
import { useWords } from '../../i18n/words';
import type { Piece } from './typed';
import { deskWords } from './words';

interface EvidenceFieldProps {
  pieces: readonly Piece[];
  onChange(pieces: Piece[]): void;
  fault: string | null;
  refused: Refused | undefined;
}

/** Files and links that the value rests on; a file is sent when it is chosen, and named by the report when that is. */
export function EvidenceField({ pieces, onChange, fault, refused }: EvidenceFieldProps) {
  const words = useWords(deskWords);
  const file = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // While a file is on its way, somebody goes on with the others.
  const now = useRef(pieces);
  now.current = pieces;
  const add = async (files: FileList) => {
    setSending(true);
    setFailure(null);
    const added: Piece[] = [];
    for (const each of files) {
      const sent = await sendFile(each);
      if (sent.failure) setFailure(sent.failure);
      if (!sent.file) continue;
      const { id: fileId, sha256, size } = sent.file;
      added.push({ kind: 'FILE', fileId, sha256, name: each.name, size, note: '' });
    }
    onChange([...now.current, ...added]);
    setSending(false);
  };
  const change = (at: number, part: Partial<Piece>) =>
    onChange(pieces.map((piece, index) => (index === at ? ({ ...piece, ...part } as Piece) : piece)));
  return (
    <fieldset className="field">
      <legend>{words.evidence}</legend>
      <ul className="pieces">
        {pieces.map((piece, at) => (
          <PieceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: links may be alike while they are typed
            key={at}
            piece={piece}
            onChange={(part) => change(at, part)}
            onRemove={() => onChange(pieces.filter((_, index) => index !== at))}
          />
        ))}
      </ul>
      <input
        ref={file}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          const input = event.target;
          if (!input.files?.length) return;
          void add(input.files).then(() => {
            // The same file may be chosen again.
            input.value = '';
          });
        }}
      />
      <div className="buttons">
        <Button size="small" loading={sending} onClick={() => file.current?.click()}>
          {sending ? words.sending : words.addFile}
        </Button>
        <Button size="small" onClick={() => onChange([...pieces, { kind: 'LINK', url: '', note: '' }])}>
          {words.addLink}
        </Button>
        <span className="hint">{words.fileKinds}</span>
      </div>
      {fault && <p className="refusal">{fault}</p>}
      <Refusal refused={refused} />
      <Unsent failure={failure} />
    </fieldset>
  );
}

interface PieceRowProps {
  piece: Piece;
  onChange(part: Partial<Piece>): void;
  onRemove(): void;
}

function PieceRow({ piece, onChange, onRemove }: PieceRowProps) {
  const words = useWords(deskWords);
  const parts = useWords(reportWords);
  const name = piece.kind === 'FILE' ? piece.name : piece.url || parts.link;
  return (
    <li>
      {piece.kind === 'FILE' ? (
        <span className="piece-name">
          {piece.name} <span className="quiet">{parts.size(kilobytes(piece.size))}</span>
        </span>
      ) : (
        <Input
          aria-label={words.address}
          placeholder="https://"
          value={piece.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
      )}
      <Input
        aria-label={words.noteOf(name)}
        placeholder={words.note}
        value={piece.note}
        maxLength={500}
        onChange={(event) => onChange({ note: event.target.value })}
      />
      <Button size="small" type="text" aria-label={words.removeOf(name)} onClick={onRemove}>
        {words.remove}
      </Button>
    </li>
  );
}
