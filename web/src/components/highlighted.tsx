interface Place {
  start: number;
  end: number;
}

/** A text with the places that were found in it, in UTF-16 units as the service counts them. */
export function Highlighted({ text, places }: { text: string; places: readonly Place[] }) {
  const cuts = [...places].sort((a, b) => a.start - b.start);
  return (
    <>
      {cuts.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(cuts[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(cuts.at(-1)?.end ?? 0)}
    </>
  );
}
