import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { BuildStopped } from "../errors.ts";
import { LinkLedger, linksAndIds, resolveLink } from "./link-ledger.ts";
import { complain } from "../../problems/say.ts";
import { counted } from "../../lib/counted.ts";

/** How many broken links are listed before the rest is only counted. */
const LISTED = 20;

/**
 * Checks that every link, script, style sheet and picture inside the site leads to a file of the site, and every link to a
 * part of a page to an element with that id.
 *
 * @param ledger Pages that were noted when they were written; they are not read again unless a link is broken.
 * @returns The number of HTML pages.
 * @throws BuildStopped after listing the broken links on standard error.
 */
export function checkLinks(dir: string, base: string, ledger = new LinkLedger(base)): number {
  const files = listFiles(dir, (folder) => ledger.has(`${folder}/index.html`));
  for (const file of files) if (file.endsWith(".html")) ledger.add(file, readFileSync(path.join(dir, file), "utf8"));
  if (!ledger.holds((file) => files.has(file))) reportBroken(dir, base);
  return ledger.pages;
}

/** Reads every page for an exact report. */
function reportBroken(dir: string, base: string): never {
  const files = listFiles(dir, () => false);
  const idsOf = new Map<string, Set<string>>();
  const broken: string[] = [];
  const wanted: { page: string; href: string; target: string; id: string }[] = [];
  for (const page of [...files].filter((file) => file.endsWith(".html")).sort()) {
    const html = readFileSync(path.join(dir, page), "utf8");
    const { links, ids } = linksAndIds(html);
    idsOf.set(page, ids);
    for (const href of links) {
      const target = resolveLink(page, href, base);
      if (target === null) continue;
      if (!files.has(target.file)) broken.push(`${page}: ${href}`);
      else if (target.id !== "") wanted.push({ page, href, target: target.file, id: target.id });
    }
  }
  for (const { page, href, target, id } of wanted) {
    if (!idsOf.get(target)?.has(id)) broken.push(`${page}: ${href}`);
  }
  complain(`${counted(broken.length, "link leads", "links lead")} nowhere:`);
  for (const line of broken.slice(0, LISTED)) complain(`  ${line}`);
  if (broken.length > LISTED) complain(`  and ${broken.length - LISTED} more`);
  throw new BuildStopped();
}

/** Paths of all files, with "/" on every system, without the folders that need not be looked into. */
function listFiles(dir: string, isKnown: (folder: string) => boolean): Set<string> {
  const files = new Set<string>();
  const folders = [""];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(path.join(dir, folder), { withFileTypes: true })) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) files.add(name);
      else if (entry.isDirectory() && !isKnown(name)) folders.push(name);
    }
  }
  return files;
}
