import type { Typed } from './typed';

/** What was typed, as this browser keeps it until the service has it. */
export interface Kept {
  typed: Typed;
  /** When, as this computer's clock has it. */
  at: string;
}

const nameOf = (account: string, place: string): string => `zhibiao.desk.${account}.${place}`;

/** What an account typed for an indicator, region and period and never sent; null where there is none. */
export function keptFor(account: string, place: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(account, place)) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

export function keep(account: string, place: string, typed: Typed): void {
  try {
    localStorage.setItem(nameOf(account, place), JSON.stringify({ typed, at: new Date().toISOString() }));
  } catch {
    // A full store: what is typed still stands in the form.
  }
}

export const forget = (account: string, place: string): void =>
  localStorage.removeItem(nameOf(account, place));
