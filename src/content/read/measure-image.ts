/** Pixels a picture may have. A decoder holds four bytes for each. */
const MAX_PIXELS = 100_000_000;

/** Size as it is seen, the camera's turn taken into account; or what is wrong. */
export type Measured =
  | { width: number; height: number }
  | { fault: "image-unreadable" | "image-too-large" | "image-no-tool"; detail: string };

/** While somebody writes, the folder is read at every change, and its pictures hardly ever change. */
const kept = new Map<string, Promise<Measured>>();
const MOST_KEPT = 10_000;

/**
 * Decodes a picture to its end, since one that was cut short names its size all the same. Never throws.
 *
 * @param sha256 Digest of the bytes.
 */
export function measureImage(bytes: Buffer, sha256: string): Promise<Measured> {
  const known = kept.get(sha256);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const measured = measure(bytes);
  kept.set(sha256, measured);
  return measured;
}

async function measure(bytes: Buffer): Promise<Measured> {
  const sharp = await import("sharp").then(
    (module) => module.default,
    (error: unknown) => firstLine(error),
  );
  if (typeof sharp === "string") return { fault: "image-no-tool", detail: sharp };
  try {
    const { format, compression, pages, width, height, autoOrient } = await sharp(bytes, {
      limitInputPixels: false,
    }).metadata();
    const known = ["jpeg", "png", "webp"].includes(format) || (format === "heif" && compression === "av1");
    if (!known) return { fault: "image-unreadable", detail: `its format is ${format}` };
    if ((pages ?? 1) > 1) return { fault: "image-unreadable", detail: "it moves" };
    if (width * height > MAX_PIXELS) return { fault: "image-too-large", detail: `${width} by ${height} pixels` };
    await sharp(bytes, { failOn: "truncated", limitInputPixels: MAX_PIXELS }).resize({ width: 16 }).raw().toBuffer();
    return { width: autoOrient.width, height: autoOrient.height };
  } catch (error) {
    return { fault: "image-unreadable", detail: firstLine(error) };
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]!;
