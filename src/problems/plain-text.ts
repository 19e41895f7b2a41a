import { stripVTControlCharacters } from "node:util";

/** Text of another program or of a file's name, as it may be printed: it has no colours and moves no cursor. */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "?");
}

/** The first line of a text that says anything. */
export function firstLine(text: string): string {
  const line = text.split("\n").find((each) => each.trim() !== "");
  return line?.trim() ?? "no reason is given";
}
