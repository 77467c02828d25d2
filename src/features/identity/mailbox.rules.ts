const LONGEST = 254;
/** One mailbox and nothing else: no names, no lists, no second line. */
const MAILBOX = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+$/;

/** Whether a text is the address of one mailbox. */
export const isMailbox = (text: string): boolean => text.length <= LONGEST && MAILBOX.test(text);
