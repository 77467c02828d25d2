interface RefusalsProps {
  faults: readonly { code: string; message: string }[];
  /** What was refused. */
  note?: string;
}

/** Why something was not done: read out as it comes up. */
export function Refusals({ faults, note }: RefusalsProps) {
  return (
    <div role="alert" className="refusals">
      <ul>
        {faults.map(({ code, message }) => (
          <li key={`${code} ${message}`}>{note ? `${note}: ${message}` : message}</li>
        ))}
      </ul>
    </div>
  );
}
