import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

interface Picture {
  width: number;
  height: number;
  /** Red, green and blue of each point, one after the other. */
  points: Uint8Array;
}

/** The same picture with a palette of its 256 most used colours: a third of the size, and text stays text. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, points } = read(png);
  const counts = new Map<number, number>();
  for (let at = 0; at < points.length; at += 3) {
    const colour = colourAt(points, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_COLOURS);
  const places = new Map(palette.map(([colour], place) => [colour, place]));
  const colours = palette.map(([colour]) => colour);
  const placeOf = (colour: number): number => {
    const known = places.get(colour);
    if (known !== undefined) return known;
    const place = nearest(colours, colour);
    places.set(colour, place);
    return place;
  };
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      lines[y * (width + 1) + x + 1] = placeOf(colourAt(points, (y * width + x) * 3));

  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits a point, each a place in the palette.
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(colours.flatMap(parts));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const colourAt = (points: Uint8Array, at: number): number =>
  ((points[at] ?? 0) << 16) | ((points[at + 1] ?? 0) << 8) | (points[at + 2] ?? 0);
const parts = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(colours: readonly number[], colour: number): number {
  const [red = 0, green = 0, blue = 0] = parts(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, other] of colours.entries()) {
    const distance =
      ((other >> 16) - red) ** 2 + (((other >> 8) & 255) - green) ** 2 + ((other & 255) - blue) ** 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A picture as Chromium writes it: eight bits a colour, without or with opacity, not interlaced. */
function read(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * size;
  const points = new Uint8Array(width * height * 3);
  let before = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const line = unfiltered(raw.subarray(start + 1, start + 1 + stride), {
      before,
      size,
      filter: raw[start],
    });
    for (let x = 0; x < width; x += 1) points.set(line.subarray(x * size, x * size + 3), (y * width + x) * 3);
    before = line;
  }
  return { width, height, points };
}

interface Line {
  before: Uint8Array;
  size: number;
  filter: number | undefined;
}

function unfiltered(line: Uint8Array, { before, size, filter }: Line): Uint8Array<ArrayBuffer> {
  const found = new Uint8Array(line.length);
  for (let at = 0; at < line.length; at += 1) {
    const left = found[at - size] ?? 0;
    const above = before[at] ?? 0;
    const corner = before[at - size] ?? 0;
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
    found[at] = (line[at] ?? 0) + guess;
  }
  return found;
}

function paeth(left: number, above: number, corner: number): number {
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(left + above - corner - each));
  if ((a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0)) return left;
  return (b ?? 0) <= (c ?? 0) ? above : corner;
}
