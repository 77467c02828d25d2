import { blocks, isUnread, placeOf } from './html-elements.js';
import { HtmlLists, labelled } from './html-lists.js';
import type { Attributes, MarkupHandler } from './markup.js';
import { TextLines } from './text-lines.js';

/** A part of the page that may be the document: its lines and how much they hold. */
interface Region {
  rank: number;
  start: number;
  end: number;
  characters: number;
}

/** A cell around us: the line on which it began, and how many paragraphs it has had. */
interface Cell {
  line: number;
  paragraphs: number;
}

/** A cell with more paragraphs holds a whole page: its table is layout. */
const cellParagraphs = 4;
/** A marked region with less than both is a caption or a download, not the document. */
const enough = { characters: 200, share: 0.3 };

/** Collects the lines of a page while it is walked. */
export class HtmlReader implements MarkupHandler {
  readonly #lines = new TextLines();
  readonly #lists = new HtmlLists();
  readonly #cells: Cell[] = [];
  readonly #open: (Region | null)[] = [];
  readonly #regions: Region[] = [];
  readonly #headings: string[] = [];
  #heading: string | null = null;
  #declaredTitle: string | null = null;
  #text = '';
  #label = '';
  #unread = 0;
  #literal = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'meta' && attributes.name?.toLowerCase() === 'articletitle')
      this.#declaredTitle = attributes.content ?? null;
    if (this.#unread > 0 || isUnread(name, attributes) || this.#isSiteHeader(name)) {
      this.#unread += 1;
      return;
    }
    if (name === 'br') this.#text += '\n';
    if (blocks.has(name) || name === 'tr' || name === 'td' || name === 'th') this.#flush();
    this.#openRegion(name, attributes);
    if (name === 'tr') this.#lines.row();
    else if (name === 'td' || name === 'th') this.#cells.push({ line: this.#lines.count, paragraphs: 0 });
    else if (name === 'ol' || name === 'ul') this.#lists.open(name, attributes);
    else if (name === 'li') this.#label = this.#lists.next(attributes);
    else if (name === 'pre') this.#literal += 1;
    else if (name === 'h1') this.#heading = '';
  }

  close(name: string): void {
    if (this.#unread > 0) {
      this.#unread -= 1;
      return;
    }
    if (blocks.has(name) || name === 'td' || name === 'th') this.#flush();
    if (name === 'td' || name === 'th') this.#closeCell();
    else if (name === 'ol' || name === 'ul') this.#lists.close();
    else if (name === 'pre') this.#literal -= 1;
    else if (name === 'h1' && this.#heading !== null) {
      this.#headings.push(this.#heading);
      this.#heading = null;
    }
    this.#closeRegion();
  }

  text(text: string): void {
    if (this.#unread > 0) return;
    this.#text += this.#literal > 0 ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
  }

  /** The document: the surest region that holds enough, else the page; under its title, where that stood apart. */
  mainText(): string {
    this.#flush();
    const all = this.#lines.characters;
    const main = this.#regions
      .filter(({ characters }) => characters >= enough.characters || characters >= all * enough.share)
      .filter(({ characters }) => characters > 0)
      .sort((one, other) => one.rank - other.rank || other.characters - one.characters)[0];
    if (!main) return this.#lines.text();
    const text = this.#lines.text(main.start, main.end);
    const title = this.#declaredTitle ?? (this.#headings.length === 1 ? this.#headings[0] : null);
    if (!title || bare(text).includes(bare(title))) return text;
    return `${title.replace(/\s+/g, ' ').trim()}\n\n${text}`;
  }

  #isSiteHeader(name: string): boolean {
    return name === 'header' && !this.#open.some((region) => region !== null);
  }

  #openRegion(name: string, attributes: Attributes): void {
    const rank = placeOf(name, attributes);
    const [start, characters] = [this.#lines.count, this.#lines.characters];
    this.#open.push(rank === null ? null : { rank, start, end: start, characters });
  }

  #closeRegion(): void {
    const region = this.#open.pop();
    if (!region) return;
    this.#flush();
    const characters = this.#lines.characters - region.characters;
    this.#regions.push({ ...region, end: this.#lines.count, characters });
  }

  #closeCell(): void {
    const cell = this.#cells.pop();
    if (cell?.paragraphs === 0) this.#lines.cell('');
    if (cell && cell.paragraphs > cellParagraphs) this.#lines.uncell(cell.line);
  }

  #flush(): void {
    const text = this.#text;
    this.#text = '';
    if (text.trim() === '') return;
    if (this.#heading !== null) this.#heading += text;
    const line = labelled(this.#label, text);
    this.#label = '';
    const cell = this.#cells.at(-1);
    if (cell?.paragraphs === 0) this.#lines.cell(line);
    else this.#lines.paragraph(line);
    if (cell) cell.paragraphs += 1;
  }
}

const bare = (text: string): string => text.replace(/\s+/g, '');
