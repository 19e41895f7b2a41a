import fc from "fast-check";

/** What is done to the bytes of a sound file. Places are thousandths of the file. */
export interface Damage {
  at: number;
  how: "set" | "insert" | "drop" | "again" | "end";
  /** Hexadecimal digits; of `drop` and `again` their number says how many bytes. */
  bytes: string;
}

const PIECES = [
  "00",
  "ff",
  "0a",
  "3c",
  "3e",
  "26",
  "22",
  "2d2d",
  "ffffffff",
  "ffffff7f",
  "00000080",
  "01000000",
  "504b0304",
  "504b0102",
  "504b0506",
  "504b0607",
  "1f8b08",
  "0d0a0d0a",
  "3c212d2d",
  "5d5d3e",
  "656e646f626a",
  "2f456e6372797074",
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ minLength: 1, maxLength: 12 }).map((made) => Buffer.from(made).toString("hex")),
  },
);

/** Damage to a file; most files have none, so that what is whole is read to its end. */
export const damage: fc.Arbitrary<Damage[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<never[]>([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.record({ at: fc.nat(1000), how: fc.constantFrom("set", "insert", "drop", "again", "end"), bytes: piece }),
      { minLength: 1, maxLength: 4 },
    ),
  },
);

/** A file's bytes after all the damage. */
export function damaged(bytes: Uint8Array, all: readonly Damage[]): Uint8Array {
  let file: Buffer = Buffer.from(bytes);
  for (const { at, how, bytes: hex } of all) {
    const place = Math.floor((file.length * at) / 1000);
    const put = Buffer.from(hex, "hex");
    const [before, behind] = [file.subarray(0, place), file.subarray(place)];
    if (how === "end") file = before;
    else if (how === "insert") file = Buffer.concat([before, put, behind]);
    else if (how === "drop") file = Buffer.concat([before, behind.subarray(put.length * 4)]);
    else if (how === "again") file = Buffer.concat([before, behind.subarray(0, put.length * 30), behind]);
    else file = Buffer.concat([before, put, behind.subarray(put.length)]);
  }
  return new Uint8Array(file);
}
