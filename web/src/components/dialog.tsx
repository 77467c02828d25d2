import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  title: string;
  open: boolean;
  /** Escape, and whatever closes it; left out where somebody has to choose. */
  onClose?: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside and gives it back. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const own = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) own.current?.showModal();
    else own.current?.close();
  }, [open]);
  return (
    <dialog
      ref={own}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={id}>{title}</h2>
      {open && children}
    </dialog>
  );
}
