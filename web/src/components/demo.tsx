import { useWords } from '../i18n/words';
import { common } from './words';

/** Marks a figure that was invented for the demo. */
export function DemoMark({ isDemo }: { isDemo: boolean | null | undefined }) {
  const words = useWords(common);
  return isDemo ? (
    <span className="badge demo" title={words.demoNote}>
      {words.demo}
    </span>
  ) : null;
}
