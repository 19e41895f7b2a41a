import { storedContent } from "./content/store.ts";
import { buildDigest, withPresentEdition } from "./digest/index.ts";
import type { Digest, DigestInput } from "./digest/types.ts";
import type { Theme } from "./lib/theme.ts";

const KEY = Symbol.for("accord.digest");
/** Shared by the command line and the bundled pages, which hold instances of this module of their own. */
const store = globalThis as { [KEY]?: { input: DigestInput; digest: Digest } };

function kept() {
  const content = storedContent();
  if (!content) throw new Error("No content folder has been read yet.");
  return content;
}

/**
 * The digest of the content folder being built; built once for each reading of the folder. Pages call this and nothing lower.
 *
 * @throws Error where no content has been read: the collections' loaders or the command line do that first.
 */
export function getDigest(): Digest {
  const content = kept();
  const built = store[KEY];
  if (built?.input === content.input) return built.digest;
  const digest = withPresentEdition(content.input, buildDigest(content.input));
  store[KEY] = { input: content.input, digest };
  return digest;
}

/**
 * What a check looks at: the digest without its present edition, and without what several articles report alike, whose comparing
 * takes most of a large draft's time. Built anew at each call.
 *
 * @throws Error where no content has been read.
 */
export function makeCheckedDigest(): Digest {
  return buildDigest(kept().input, { compare: false });
}

/**
 * The rendered texts of the articles: what an article's page shows while somebody is writing. A build fills them in later.
 *
 * @throws Error where no content has been read.
 */
export function getBodies() {
  return kept().bodies;
}

/**
 * What the editor wrote for the site: introductions to areas, and pages.
 *
 * @throws Error where no content has been read.
 */
export function getProse() {
  return kept().prose;
}

/**
 * The engine's tokens with the editor's over them.
 *
 * @throws Error where no content has been read.
 */
export function getTheme(): Theme {
  return kept().theme;
}
