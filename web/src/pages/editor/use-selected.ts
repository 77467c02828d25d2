import { useEffect, useState } from 'react';
import { type Place, trimmed } from './words-in-text.rules';

/** A press on a button takes a selection away before the press is told; that is waited for. */
const SETTLED_MS = 200;

/** What is selected of the text of a draft, however it was: by mouse, by touch or by a browser's own caret. */
export function useSelected(text: string): Place | null {
  const [selected, setSelected] = useState<Place | null>(null);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout>;
    const note = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const next = selectedPlace(text);
        setSelected((before) => (before?.start === next?.start && before?.end === next?.end ? before : next));
      }, SETTLED_MS);
    };
    document.addEventListener('selectionchange', note);
    return () => {
      clearTimeout(waiting);
      document.removeEventListener('selectionchange', note);
    };
  }, [text]);
  return selected;
}

function selectedPlace(text: string): Place | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.review-text p[data-start]')];
  const touched = paragraphs.filter((paragraph) => range.intersectsNode(paragraph));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const start = first.contains(startContainer) ? lettersBefore(first, startContainer, startOffset) : 0;
  const end = last.contains(endContainer)
    ? lettersBefore(last, endContainer, endOffset)
    : (last.textContent?.length ?? 0);
  return trimmed(text, { start: Number(first.dataset.start) + start, end: Number(last.dataset.start) + end });
}

/** A paragraph says the text to the character, whatever it is cut into. */
function lettersBefore(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}
