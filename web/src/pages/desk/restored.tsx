import { Button } from 'antd';
import { useWords } from '../../i18n/words';
import { deskWords } from './words';

interface RestoredProps {
  /** When it was typed; null where nothing was brought back. */
  at: string | null;
  onDiscard(): void;
}

/** Says that what stands here was brought back from an earlier visit, and offers to throw it away. */
export function Restored({ at, onDiscard }: RestoredProps) {
  const words = useWords(deskWords);
  if (!at) return null;
  return (
    <p className="notice" role="status">
      {words.restored(new Date(at).toLocaleString('sv-SE').slice(0, 16))}{' '}
      <Button size="small" type="link" onClick={onDiscard}>
        {words.discard}
      </Button>
    </p>
  );
}
