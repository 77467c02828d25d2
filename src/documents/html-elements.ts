import type { Attributes } from './markup.js';

const words = (list: string) => new Set(list.split(' '));

/** Elements that begin a line of their own. */
export const blocks = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead ul',
);

/** Elements that hold nothing a reader reads as part of the document. */
const unread = words(
  'script style noscript template svg math select button textarea iframe object audio video canvas map nav footer ' +
    'aside dialog title rt',
);

/** Whether an element and all within it is left out. */
export function isUnread(name: string, attributes: Attributes): boolean {
  const style = attributes.style ?? '';
  return (
    unread.has(name) || 'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

/**
 * Where government sites put the text of a document, the surest first: the ids and classes of the systems they are
 * built with (拓尔思 TRS, 开普 UCAP, 大汉 JCMS), then what HTML itself offers.
 */
const places: ((name: string, marks: Set<string>) => boolean)[] = [
  (_, marks) =>
    ['ucap-content', 'trs_editor', 'trs_ueditor', 'trs_editor_view', 'zoom'].some((mark) => marks.has(mark)),
  (_, marks) =>
    [
      'pages_content',
      'article_content',
      'article-content',
      'articlecontent',
      'news_content',
      'bt_content',
      'view_content',
    ].some((mark) => marks.has(mark)),
  (name) => name === 'article',
  (name) => name === 'main',
];

/** How surely an element holds the text, 0 the surest; null for any other element. */
export function placeOf(name: string, attributes: Attributes): number | null {
  if (attributes.id === undefined && attributes.class === undefined && name !== 'article' && name !== 'main')
    return null;
  const marks = new Set(`${attributes.id ?? ''} ${attributes.class ?? ''}`.toLowerCase().split(/\s+/));
  const found = places.findIndex((matches) => matches(name, marks));
  return found < 0 ? null : found;
}
