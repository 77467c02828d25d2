/** The kinds of file that are read. */
export type DocumentKind = 'txt' | 'docx' | 'html' | 'pdf';

/** Something seen while reading and not carried into the text, or put together by a guess. */
export interface ReadingNote {
  code:
    | 'TRACKED_CHANGES_ACCEPTED'
    | 'TABLE_OF_CONTENTS_LEFT_OUT'
    | 'FOOTNOTES_LEFT_OUT'
    | 'EMBEDDED_LEFT_OUT'
    | 'NUMBERING_UNKNOWN'
    | 'PAGE_WITHOUT_TEXT'
    | 'JOINED_ACROSS_PAGES'
    | 'UNKNOWN_CHARACTERS';
  message: string;
  /** Where in the text, by UTF-16 indices; an empty span at 0 speaks of the whole file. */
  start: number;
  end: number;
}

/** A document as plain text: a line a paragraph, table cells stacked line by line after a tab. */
export interface ReadDocument {
  kind: DocumentKind;
  text: string;
  notes: ReadingNote[];
}

/** A note that speaks of the whole file. */
export const noteOn = (code: ReadingNote['code'], message: string): ReadingNote => ({
  code,
  message,
  start: 0,
  end: 0,
});
