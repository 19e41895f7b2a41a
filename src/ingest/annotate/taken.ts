/** Which places of a text are taken. A place is looked up and taken in time that grows with its own length alone. */
export class Taken {
  readonly #units: Uint8Array;

  /** @param length UTF-16 length of the text. */
  constructor(length: number) {
    this.#units = new Uint8Array(length);
  }

  /** Takes the units from `start` to `end` where all are free, and says whether they were. */
  take(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.#units[i] === 1) return false;
    this.#units.fill(1, start, end);
    return true;
  }
}
