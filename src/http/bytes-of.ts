/** Of UTF-8, for one UTF-16 unit. */
const MOST_BYTES = 3;
const desk = Buffer.allocUnsafeSlow(2 ** 20);

/**
 * A text as bytes. It is written where there is room for it in any case, and copied: Node would reckon first how many
 * bytes there will be, or encode it slowly while it is sent.
 */
export const bytesOf = (text: string): Buffer =>
  text.length * MOST_BYTES > desk.length
    ? Buffer.from(text)
    : Buffer.from(desk.subarray(0, desk.write(text)));
