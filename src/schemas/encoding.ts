import { z } from "zod";

/**
 * An encoding by any name of the Encoding Standard, such as "windows-1251" or "shift_jis". A plus sign parts those that a text in
 * UTF-8 was once wrongly read in: "utf-8+windows-1252".
 */
export const encodingSchema = z
  .string()
  .refine(
    (label) => encodingOf(label) !== undefined,
    'an encoding is named as browsers name it, such as "windows-1251"',
  );

/** Joins the encoding of a file's bytes and the one that its text was once wrongly read in: "utf-8+windows-1252". */
export const OVER = "+";

/**
 * The name of an encoding as the Encoding Standard spells it, for any label that it knows; undefined for others. With it, the
 * names of files whose text went through a wrong decoding: see `OVER`.
 */
export function encodingOf(label: string): string | undefined {
  const [own, ...wrong] = label.split(OVER);
  const names = [own!, ...wrong].map(standardName);
  if (names.includes(undefined) || wrong.length > 3 || (wrong.length > 0 && names[0] !== "utf-8")) return undefined;
  return names.join(OVER);
}

function standardName(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}
