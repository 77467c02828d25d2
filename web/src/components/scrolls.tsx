import type { ReactNode } from 'react';

/** A table that may be wider than its place: it scrolls there, also by keyboard. */
export function Scrolls({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no landmark, for its panel is one, and no set of fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <div className="scrolls" role="group" tabIndex={0} aria-label={label}>
      {children}
    </div>
  );
}
