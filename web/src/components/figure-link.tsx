import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface FigureLinkProps {
  /** Null: it leads nowhere. */
  to: string | null | undefined;
  /** What the number counts, for who does not see where it stands. */
  label?: string;
  children: ReactNode;
}

/** A figure that leads to what is behind it. */
export function FigureLink({ to, label, children }: FigureLinkProps) {
  if (!to) return <span className="number">{children}</span>;
  return (
    <Link className="number" to={to} aria-label={label}>
      {children}
    </Link>
  );
}
