/** A count with its noun as English prints it: "1 file", "2 files". For messages of the command line, which are in English. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
