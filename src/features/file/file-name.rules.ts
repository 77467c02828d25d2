/** Characters of a name. */
export const MAX_NAME = 200;

/** Paths, control characters, halves of a character, and marks that turn the direction of writing: gpj.exe as exe.jpg. */
const UNFIT = /[/\\\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The name that a header carries, percent-encoded since headers are ASCII; null where it is none. */
export function decodedName(header: string | undefined): string | null {
  try {
    const name = decodeURIComponent(header ?? '')
      .normalize('NFC')
      .trim();
    const isSound = name !== '' && !name.startsWith('.') && !UNFIT.test(name) && [...name].length <= MAX_NAME;
    return isSound ? name : null;
  } catch {
    return null;
  }
}
