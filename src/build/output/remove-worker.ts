import { existsSync, readFileSync, rmdirSync, statSync, unlinkSync } from "node:fs";
import path from "node:path";
import type { FileStamp } from "../hash-files.ts";
import { removeListed } from "./remove-listed.ts";

/** Milliseconds within which a site comes after its list. */
const ARRIVING = 60_000;

/* Removes the discarded sites that are named on the command line. Another process may be at the same ones. */
for (const own of process.argv.slice(2)) {
  try {
    const list = path.join(own, "list.json");
    const listed = new Map(JSON.parse(readFileSync(list, "utf8")) as [string, FileStamp][]);
    const site = path.join(own, "site");
    // A build writes the list first; one that was killed before the site came leaves it alone.
    if (!existsSync(site) && Date.now() - statSync(list).mtimeMs < ARRIVING) continue;
    removeListed(site, listed);
    unlinkSync(list);
    rmdirSync(own);
  } catch {
    // The next build tries again.
  }
}
