const MB = 1024 * 1024;

/** What reading one file may cost. Policy documents stay far below: 46 of them together are under 1 MB of text. */
export const LIMITS = {
  fileBytes: 20 * MB,
  /** Of one part of a zip, unpacked. */
  partBytes: 64 * MB,
  /** Unpacked to packed: Word's XML reaches 40, a run of one letter 1,000. */
  packing: 150,
  /** Below this size the packing does not matter. */
  packingFrom: MB,
  parts: 5_000,
  /** Elements within elements. */
  depth: 400,
  pages: 2_000,
  seconds: 30,
  /** What the process may grow by while one file is read. */
  memoryBytes: 768 * MB,
};

/** As messages say it. */
export const megabytes = (bytes: number): number => Math.round(bytes / MB);
