import { defineCollection } from "astro/content/config";
import { glob, type Loader } from "astro/loaders";
import { z } from "astro/zod";
import { storedContent, type ContentResult } from "./content/store.ts";
import type { DigestInput } from "./digest/types.ts";
import { getWorkspace } from "./lib/workspace.ts";

/** The lists of a content folder that become collections. */
type ListName = "articles" | "claims" | "events" | "areas" | "sources" | "names" | "disagreements" | "corrections";

/**
 * A loader that takes a list of validated entries from the content folder. Everything has been read, verified and reported
 * before Astro asks, so that an entry here is always whole. The store stays lean, since it becomes a string in the bundle: of an
 * article it holds what lists need, while its HTML lies in the file of rendered bodies.
 */
function contentLoader(list: ListName): Loader {
  return {
    name: `accord-${list}`,
    async load({ store }) {
      const { input } = storedContent() ?? (await readContent());
      store.clear();
      for (const entry of input[list]) store.set({ id: entry.id, data: toData(list, entry) });
    },
  };
}

/** Astro by itself, as in `astro check`, reads the folder here. What reads is loaded then alone: Vite would transform all of it. */
async function readContent(): Promise<ContentResult> {
  const { getContent } = await import("./content/get-content.ts");
  return getContent();
}

/** What an article's entry holds: the fields by which articles are listed. */
const ARTICLE_FIELDS = ["title", "lang", "source", "published"] as const;

function toData(list: ListName, entry: DigestInput[ListName][number]): Record<string, unknown> {
  if (list !== "articles") return { ...entry };
  const article = entry as DigestInput["articles"][number];
  return Object.fromEntries(ARTICLE_FIELDS.map((field) => [field, article[field]]));
}

const list = (name: ListName) => defineCollection({ loader: contentLoader(name) });

export const collections = {
  articles: list("articles"),
  claims: list("claims"),
  events: list("events"),
  areas: list("areas"),
  sources: list("sources"),
  names: list("names"),
  disagreements: list("disagreements"),
  corrections: list("corrections"),
  /** What the editor writes for the site: the areas' introductions and pages of their own. Compiled by @astrojs/mdx. */
  prose: defineCollection({
    loader: glob({
      base: getWorkspace().contentDir,
      pattern: ["areas/*.mdx", "pages/*.mdx"],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ""),
    }),
    schema: z.looseObject({ title: z.string().optional(), description: z.string().optional() }),
  }),
};
