let last = 0;

/** A number that no other row of the test file has: for keys and places in lists. */
export const serial = (): number => {
  last += 1;
  return last;
};
