import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Digest } from "../../digest/types.ts";
import { createTranslator } from "../../i18n/index.ts";
import { CITATION_WRITERS, citedIds, citedItem } from "../../outputs/citations/files.ts";
import { citationLanguages, CITATION_NAMES, citationPath, CITED_KINDS } from "../../site/citations.ts";
import { createUrls } from "../../site/url.ts";
import type { LinkLedger } from "./link-ledger.ts";

/**
 * Writes the files by which claims and articles are cited, beside their pages. They are many and small: handing each to another
 * thread would cost more than writing it.
 */
export function writeCitations(dir: string, digest: Digest, ledger: LinkLedger): void {
  const urls = createUrls(digest.config);
  for (const kind of CITED_KINDS) {
    for (const lang of citationLanguages(digest, kind)) {
      const context = { digest, urls, lang, t: createTranslator(lang) };
      for (const id of citedIds(digest, kind)) {
        const item = citedItem(kind, id, context);
        for (const file of CITATION_NAMES) {
          const name = urls.folder(citationPath(kind, id, file), lang);
          writeFileSync(path.join(dir, name), CITATION_WRITERS[file](item));
          ledger.addFile(name);
        }
      }
    }
  }
}
