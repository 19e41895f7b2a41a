import { MAKERS, pageOf } from "../containers/every-format.ts";

export const WORDS = [
  "The lighthouse keepers of Ostholm rowed out before dawn, and the harbour office counted the boats.",
  "Nobody was missing when the fog had closed the strait, the harbour master said on Tuesday.",
  "The ferry to the mainland stays in port until the coast guard has found the two buoys again.",
];
const TITLE = "Fog over Ostholm";
export const PAGE = pageOf(TITLE, WORDS);
export const cut = (data: Uint8Array, share: number): Uint8Array => data.slice(0, Math.floor(data.length * share));

/** One sound file of each format, by its ending. */
export const SOUND: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries(MAKERS).map(([ending, make]) => [ending, make(TITLE, WORDS)]),
);
