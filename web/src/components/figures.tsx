import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { common } from './words';

interface AmountProps {
  /** As the API answers a Quantity: its `text` is how official writing has it, 2000亿元. */
  quantity: { text: string } | null | undefined;
}

/** A quantity as written; a dash where there is none. */
export function Amount({ quantity }: AmountProps) {
  return quantity ? <span className="number">{quantity.text}</span> : <Nothing />;
}

interface ShareProps {
  /** A Decimal of the API: "0.875". Never a float on its way here. */
  share: string | null | undefined;
}

/** A share as a percentage with one digit at most. */
export function Share({ share }: ShareProps) {
  return share === null || share === undefined ? (
    <Nothing />
  ) : (
    <span className="number">{percentOf(share)}</span>
  );
}

/** "0.875" → 87.5%: a share is small, so that one digit of it is safe as a number. */
export const percentOf = (share: string): string => `${Math.round(Number(share) * 1000) / 10}%`;

/** Percentage points behind schedule, as a word says it: a number alone would have to be explained. */
export function Gap({ points }: { points: string | null | undefined }) {
  const zh = useLanguage() === 'zh';
  if (points === null || points === undefined) return <Nothing />;
  const rounded = Math.round(Number(points) * 10) / 10;
  if (rounded === 0) return <span className="number">{zh ? '持平' : 'level'}</span>;
  const size = Math.abs(rounded);
  const [behind, ahead] = zh
    ? [`落后${size}个百分点`, `超前${size}个百分点`]
    : [`${size} pts behind`, `${size} pts ahead`];
  return <span className="number">{rounded > 0 ? behind : ahead}</span>;
}

/** A day of record, as it is stored: nothing to misread in any language. */
export function Day({ on }: { on: string | null | undefined }) {
  return on ? (
    <time className="number" dateTime={on}>
      {on}
    </time>
  ) : (
    <Nothing />
  );
}

/** Where there is nothing to say. */
export function Nothing() {
  const words = useWords(common);
  return (
    <span className="quiet">
      <span aria-hidden="true">—</span>
      <span className="unseen">{words.none}</span>
    </span>
  );
}
