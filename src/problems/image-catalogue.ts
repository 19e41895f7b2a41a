import { fillEntry, type Entry, type Place } from "./entry.ts";
import type { Problem } from "./problem.ts";

/** What can be wrong with a picture that a page leads with. `{name}` is filled in from the details. */
export const IMAGE_PROBLEMS = {
  "image-missing": {
    what: "the picture is not there: {detail}",
    why: "Readers would see an empty frame with somebody's name under it.",
    fix: "Put the file there, or correct its name: capitals count. Remove image: to go without.",
  },
  "image-place": {
    what: "the picture lies elsewhere than it says: {detail}",
    why: "The build publishes what image: names, so it may name files that really lie in images/ alone.",
    fix: "Put a copy of the file into the content folder's images/, instead of a link.",
  },
  "image-unreadable": {
    what: "the picture cannot be read: {detail}",
    why: "Every size of it that readers are sent is made from it.",
    fix: "Save it again as a JPEG, PNG, WebP or AVIF picture that does not move, whatever its name ends in.",
  },
  "image-too-large": {
    what: "the picture is too large: {detail}",
    why: "Making smaller ones of it would take more memory than a build may, and no screen shows as much.",
    fix: "Save it at 4,000 pixels wide or less.",
  },
  "image-too-small": {
    what: "the picture is {detail} pixels wide",
    why: "It would stand as a stamp in a column, or blurred.",
    fix: "Take one that is at least {least} pixels wide.",
  },
  "image-no-tool": {
    what: "pictures cannot be made on this machine",
    why: "The library that makes them, sharp, has no build for it: {detail}",
    fix: "Build elsewhere, or remove image: to go without pictures.",
  },
} as const satisfies Record<string, Entry>;

export type ImageProblemCode = keyof typeof IMAGE_PROBLEMS;

/** An error from the catalogue. */
export function imageProblem(code: ImageProblemCode, place: Place, details: Record<string, string> = {}): Problem {
  return { level: "error", code, ...place, ...fillEntry(IMAGE_PROBLEMS[code], details) };
}
