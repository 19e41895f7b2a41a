import { getKeptContent } from "./content/kept.ts";
import { buildDigest } from "./digest/index.ts";
import type { Digest, DigestInput } from "./digest/types.ts";

let built: { input: DigestInput; digest: Digest } | undefined;

/**
 * The digest of the content folder being built; built once for each reading of the folder. Pages call this and nothing lower.
 *
 * @throws Error where no content has been read: the collections' loaders or the command line do that first.
 */
export function getDigest(): Digest {
  const content = getKeptContent();
  if (!content) throw new Error("No content folder has been read yet.");
  if (built?.input !== content.input) built = { input: content.input, digest: buildDigest(content.input) };
  return built.digest;
}

/** The rendered texts of the articles, for a page that shows one while somebody is writing. */
export function getBodies() {
  const content = getKeptContent();
  if (!content) throw new Error("No content folder has been read yet.");
  return content.bodies;
}
