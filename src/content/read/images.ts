import { hash } from "node:crypto";
import path from "node:path";
import type { ImageFile } from "../../digest/types.ts";
import { readInside, realFolder, Refusal } from "../../lib/folder-files.ts";
import type { Place } from "../../problems/entry.ts";
import { imageProblem, type ImageProblemCode } from "../../problems/image-catalogue.ts";
import type { LeadImage } from "../../schemas/image.ts";
import { measureImage } from "./measure-image.ts";
import type { Folder } from "./folder.ts";

/** A page's picture, and where it is named. */
export interface NamedImage {
  image: LeadImage;
  place(): Place;
}

/** Bytes a picture may have: a camera's largest files have half as many. */
const MAX_BYTES = 40_000_000;
/** Pixels across that it has at least. */
const MIN_WIDTH = 320;

/**
 * Reads the pictures that pages lead with, each once. What is not there, lies outside images/, cannot be decoded to its end, is
 * too large or too small, is a problem at each place that names it.
 *
 * @returns What is known of each picture that is fit, by its path in the content folder.
 */
export async function readImages(folder: Folder, named: readonly NamedImage[]): Promise<Record<string, ImageFile>> {
  const found: Record<string, ImageFile> = {};
  for (const [file, places] of Map.groupBy(named, ({ image }) => image.file)) {
    const read = await readImage(folder, file);
    if (!("code" in read)) found[file] = read;
    else for (const { place } of places) folder.problems.push(imageProblem(read.code, place(), read.details));
  }
  return found;
}

interface Fault {
  code: ImageProblemCode;
  details: Record<string, string>;
}

async function readImage(folder: Folder, file: string): Promise<ImageFile | Fault> {
  let bytes: Buffer;
  try {
    const images = realFolder(folder.root, "images");
    if (images === null) return { code: "image-missing", details: { detail: file } };
    bytes = readInside(images, path.join(folder.root, file), MAX_BYTES);
  } catch (error) {
    return refused(error instanceof Refusal ? error : new Refusal("unreadable", String(error)), file);
  }
  const sha256 = hash("sha256", bytes);
  const measured = await measureImage(bytes, sha256);
  if ("fault" in measured) return { code: measured.fault, details: { detail: measured.detail } };
  const { width } = measured;
  if (width < MIN_WIDTH) return { code: "image-too-small", details: { detail: `${width}`, least: `${MIN_WIDTH}` } };
  return { ...measured, sha256 };
}

function refused(refusal: Refusal, file: string): Fault {
  const { reason, message } = refusal;
  if (reason === "missing") return { code: "image-missing", details: { detail: file } };
  if (reason === "outside" || reason === "link") return { code: "image-place", details: { detail: file } };
  if (reason === "too-large")
    return { code: "image-too-large", details: { detail: `more than ${MAX_BYTES / 1e6} MB` } };
  return { code: "image-unreadable", details: { detail: reason === "no-file" ? "it is no regular file" : message } };
}
