const QUOTED = /“[^”]*”|«[^»]*»|„[^“”]*[“”]|"[^"]*"/gu;

/**
 * A text without what stands in quotation marks, which is somebody else's wording. NUL stands for it, so that the length stays and
 * nothing that stood apart comes to stand together.
 */
export const withoutQuoted = (text: string): string => text.replace(QUOTED, (quoted) => "\u0000".repeat(quoted.length));
