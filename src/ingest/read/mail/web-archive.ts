import { countMail } from "../../counts/mail.ts";
import { Quarantine } from "../../quarantine.ts";
import { recordFacts } from "../facts/record-facts.ts";
import type { Opened } from "../format.ts";
import { leftoversOf } from "../leftovers.ts";
import { textOf } from "./mail.ts";
import { headerOf, leavesOf, parseMessage, typeOf, type MimePart } from "./mime-part.ts";

/**
 * A page that a browser saved as one file (MHTML, RFC 2557): the page is the part that the message starts with, frames and
 * pictures are told by kind and size. The message's date is the day of saving, and no date of the article.
 */
export async function openWebArchive(bytes: Uint8Array): Promise<Opened> {
  countMail(bytes);
  const root = await parseMessage(bytes);
  const leaves = leavesOf(root);
  const pages = leaves.filter(({ part }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(typeOf(part)));
  const start = root.contentType.parsed.params["start"];
  const page = pages.find(({ part }) => start !== undefined && headerOf(part, "content-id") === start) ?? pages[0];
  if (!page?.part.content?.byteLength) throw new Quarantine("raw-no-article", "it holds no page");
  const others = leaves.filter((leaf) => leaf !== page);
  const item = textOf(page.part, `part ${page.number}`);
  item.facts = recordFacts({ url: addressOf(root, page.part) });
  item.leftovers = leftoversOf(others.map(({ part }) => [typeOf(part), part.content?.byteLength ?? 0]));
  return { items: [item], refused: [], leftovers: [] };
}

function addressOf(root: MimePart, page: MimePart): string | undefined {
  return headerOf(root, "snapshot-content-location") ?? headerOf(page, "content-location");
}
