import { type ReactNode, useEffect, useId } from 'react';
import { useLanguage } from '../i18n/language';

interface PageProps {
  title: string;
  /** Beside the title: how many, on which day. */
  note?: ReactNode;
  /** To the right: filters, a switch. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A page under the shell: its title is the heading, and that of the browser's tab. */
export function Page({ title, note, tools, children }: PageProps) {
  const product = useLanguage() === 'zh' ? '指标' : 'Zhibiao';
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className="page">
      <div className="page-head">
        <h1>{title}</h1>
        {note && <div className="page-note">{note}</div>}
        {tools && <div className="tools">{tools}</div>}
      </div>
      {children}
    </div>
  );
}

interface PanelProps {
  title: string;
  tools?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Panel({ title, tools, className = '', children }: PanelProps) {
  const id = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {tools && <div className="tools">{tools}</div>}
      </header>
      {children}
    </section>
  );
}
