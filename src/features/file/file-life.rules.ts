export const DAY_MS = 24 * 60 * 60 * 1000;

const MB = 1024 * 1024;
/** Of one file. */
export const MAX_BYTES = 20 * MB;
/** Of all files that one account has sent and nothing keeps. */
export const MAX_WAITING = 400 * MB;

/** Until when a file waits for something to keep it. */
export const expiryOf = (sentAt: Date): Date => new Date(sentAt.getTime() + DAY_MS);
