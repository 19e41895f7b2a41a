import { plainText } from "./plain-text.ts";

/*
 * How a command speaks. What it says holds names and words of other people, and a terminal takes control characters in them for
 * commands: they are not printed. formatProblems() sees to that by itself, since it also paints.
 */

/** Prints an answer, of one line or several, on standard output. */
export const say = (text: string): void => console.log(plainLines(text));

/** Prints what went wrong, of one line or several, on standard error. */
export const complain = (text: string): void => console.error(plainLines(text));

const plainLines = (text: string): string => text.split("\n").map(plainText).join("\n");
