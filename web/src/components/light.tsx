import type { Light as LightName } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { common } from './words';

/** Each light has a shape of its own, so that nobody depends on the colour. */
const SHAPES: Record<LightName, string> = {
  GREEN: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  YELLOW: 'M8 1 15.5 14.5H.5z',
  RED: 'M8 0 16 8 8 16 0 8z',
  GREY: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
};

interface LightProps {
  light: LightName;
  /** In place of the light's own name: the word of a status. */
  word?: string;
  /** True where the word stands beside it anyway: it is then for readers of the screen alone. */
  shapeOnly?: boolean;
}

/** A light (红黄绿灯): colour, shape and word together. */
export function Light({ light, word, shapeOnly = false }: LightProps) {
  const words = useWords(common);
  return (
    <span className={`light ${light.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[light]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span className={shapeOnly ? 'unseen' : undefined}>{word ?? words[light]}</span>
    </span>
  );
}
