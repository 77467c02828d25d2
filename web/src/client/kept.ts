/** What was typed, as this browser keeps it until the service has it. */
export interface Kept<Typed> {
  typed: Typed;
  /** When, as this computer's clock has it. */
  at: string;
}

const nameOf = (account: string, place: string): string => `zhibiao.desk.${account}.${place}`;

/** What an account typed at a place and never sent; null where there is none. */
export function keptFor<Typed>(account: string, place: string): Kept<Typed> | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(account, place)) ?? 'null') as Kept<Typed> | null;
  } catch {
    return null;
  }
}

export function keep<Typed>(account: string, place: string, typed: Typed): void {
  try {
    localStorage.setItem(nameOf(account, place), JSON.stringify({ typed, at: new Date().toISOString() }));
  } catch {
    // A full store: what is typed still stands in the form.
  }
}

export const forget = (account: string, place: string): void =>
  localStorage.removeItem(nameOf(account, place));
