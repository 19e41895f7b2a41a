import { hash } from "node:crypto";
import type { Digest } from "../digest/types.ts";
import type { LeadImage } from "../schemas/image.ts";
import { ASSET_FOLDERS } from "./url.ts";

/** Pixels across of the sizes that readers are sent: a phone, a phone with a fine screen, a column, a column on a fine screen. */
const WIDTHS = [480, 800, 1200, 1600];

/** A picture in one size, as a file of the site. */
export interface PictureSize {
  /** Path inside the site, without base. It names what the file is made from, so that equal pictures are one file. */
  file: string;
  width: number;
}

/** A picture as pages show it. */
export interface Picture {
  /** Of the whole picture, for the place that is kept for it. */
  width: number;
  height: number;
  /** The smallest first; at least one. */
  sizes: PictureSize[];
}

/** The sizes of a page's picture; undefined for one that nobody could read. None is larger than the picture itself. */
export function pictureOf(digest: Digest, { file }: LeadImage): Picture | undefined {
  const known = Object.hasOwn(digest.images, file) ? digest.images[file] : undefined;
  if (known === undefined) return undefined;
  const { width, height, sha256 } = known;
  const largest = Math.min(width, WIDTHS.at(-1)!);
  const widths = [...WIDTHS.filter((each) => each < largest), largest];
  return { width, height, sizes: widths.map((each) => ({ file: fileOf(sha256, each), width: each })) };
}

/** Every picture of a site in every size, each once, with the file of the content folder that it is made from. */
export function allPictures(digest: Digest): (PictureSize & { from: string; sha256: string })[] {
  const images = [digest.config.image, ...digest.articles.map(({ image }) => image)].filter((image) => image != null);
  const sizes = images.flatMap((image) =>
    (pictureOf(digest, image)?.sizes ?? []).map((size) => ({
      ...size,
      from: image.file,
      sha256: digest.images[image.file]!.sha256,
    })),
  );
  return [...new Map(sizes.map((size) => [size.file, size])).values()];
}

const fileOf = (sha256: string, width: number): string =>
  `${ASSET_FOLDERS.images}/${hash("sha256", `${sha256} ${width}`).slice(0, 16)}-${width}.webp`;
