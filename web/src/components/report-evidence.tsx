import type { EvidenceLineFragment } from '../generated/graphql';
import { useWords } from '../i18n/words';
import { reportWords } from './report-words';

/** What a report rests on: files are fetched with the caller's own session, links open elsewhere. */
export function ReportEvidence({ evidence }: { evidence: readonly EvidenceLineFragment[] }) {
  const words = useWords(reportWords);
  if (evidence.length === 0) return <p className="quiet">{words.noEvidence}</p>;
  return (
    <ul className="evidence">
      {evidence.map(({ kind, link, file, note }) => (
        <li key={file?.id ?? link}>
          {file && (
            <>
              <a href={file.url} download={file.name}>
                {file.name}
              </a>{' '}
              <span className="quiet">{words.size(kilobytes(file.size))}</span>
            </>
          )}
          {kind === 'LINK' && link && (
            <a href={link} target="_blank" rel="noreferrer">
              {link}
            </a>
          )}
          {note && <span className="under">{note}</span>}
        </li>
      ))}
    </ul>
  );
}

export const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1024));
