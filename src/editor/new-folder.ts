import { mkdir } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { schemaLine } from "./schema-line.ts";
import { FileExists, writeNew } from "../lib/write-whole.ts";

/** What became of each file of a new content folder, by its path in it. */
export interface Begun {
  written: string[];
  /** What was there already, and stays as it was. */
  kept: string[];
}

/** A file of a new content folder; `schema` is the schema that its first line names, null where it is no YAML file. */
interface Beginning {
  file: string;
  schema: string | null;
  text: string;
}

/**
 * Begins a content folder: what it writes is a draft that builds as soon as there is an article in raw/. Nothing is
 * overwritten.
 *
 * @param contentDir Absolute path of the folder, which need not exist.
 * @param title The digest's title; by default the folder's name.
 * @param root Absolute path of the engine that the folder is for; by default this one.
 */
export async function beginFolder(
  contentDir: string,
  title = titleFrom(path.basename(contentDir)),
  root?: string,
): Promise<Begun> {
  await mkdir(path.join(contentDir, "raw"), { recursive: true });
  const begun: Begun = { written: [], kept: [] };
  for (const { file, schema, text } of beginnings(title)) {
    const at = path.join(contentDir, file);
    try {
      await writeNew(at, schema === null ? text : `${schemaLine(at, schema, root)}\n${text}`);
      begun.written.push(file);
    } catch (error) {
      if (!(error instanceof FileExists)) throw error;
      begun.kept.push(file);
    }
  }
  return begun;
}

function beginnings(title: string): Beginning[] {
  return [
    {
      file: "digest.yaml",
      schema: "digest",
      text: `# The digest as a whole. Every field: docs/reference.md#digest. Lines that begin with # are not read.

${stringify({ title }).trimEnd()}

# While this stands, every page says that it is a draft, articles are shown in full, and robots are asked to stay away.
draft: true

# Interface languages; the first is the digest's own.
languages: [en]

# Two or three sentences that say what happened.
# standfirst: …

# Where the site will be, and under which path.
# site: https://news.example.org
# base: /

# Who makes the digest, where readers report errors (email, or form: https://…), and the licence of your own words.
# publisher: …
# contact: { email: errors@news.example }
# licence: CC-BY-4.0

# Rights of articles that state none. Once the draft ends: excerpts of 60 words.
# rights: { mode: excerpt, words: 60 }

# Ids of the claims that the front page leads with.
# keyClaims: [ship-arrived]

# The edition that "npm run edition" records.
# edition: { date: "2026-01-31", number: 1 }
`,
    },
    {
      file: "sources/sources.yaml",
      schema: "source",
      text: `# Whoever published an article. Every field: docs/reference.md#source. A sidecar in raw/ names one by its id.
# Take away the # to begin: what stands here without one is published.

# - id: harbour-herald
#   name: The Harbour Herald
#   kind: outlet # outlet, blog, agency, release or company
#   languages: [en]
#   homepage: https://herald.example
#   country: GB
`,
    },
    {
      // An area's file cannot be commented out: without its ending nothing reads it, and nothing of it is published.
      file: "areas/background.mdx.example",
      schema: null,
      text: `---
# A field of the story; the file's name is its id. Every field: docs/reference.md#area. Take .example off its name to begin.
label: Background
kind: context # partnership: the parties agreed on it; context: what surrounds it
# Words by which passages that nobody has reviewed are assigned to it.
terms:
  en: [history, earlier, previously]
---

What this area is about, in a sentence or two.
`,
    },
    {
      file: "claims/claims.yaml",
      schema: "claim",
      text: `# Statements that articles make, hedge, dispute or pass over. Every field: docs/reference.md#claim.
# Each needs evidence: a passage marked in an article, which "npm run suggest" proposes. Take away the # to begin.

# - id: ship-arrived
#   statement: The ship reached the harbour before the storm.
#   areas: [background]
#   importance: 1 # 1: key claim; 2: supporting claim
`,
    },
    {
      file: "events/events.yaml",
      schema: "event",
      text: `# What happened, and when. Every field: docs/reference.md#event. Take away the # to begin.

# - id: arrival
#   edtf: "2026-01" # as precise as the articles are: a day, a month, a year
#   basis: explicit # explicit: an article states it
#   title: The ship arrives
#   claims: [ship-arrived]
`,
    },
  ];
}

/** "my-story" becomes "My story". */
function titleFrom(name: string): string {
  const words = name.replace(/[-_.\s]+/g, " ").trim();
  return words === "" ? "Digest" : words.charAt(0).toUpperCase() + words.slice(1);
}
