/// <reference types="vite/types/importMeta.d.ts" />
import type { APIRoute } from "astro";
import { pageContext } from "../../page-context.ts";
import { staticPaths, type LocaleProps } from "../../static-paths.ts";
import { FEEDS, type FeedPath } from "../../site/feeds.ts";
import type { WriteFeed } from "../../outputs/feeds/feed.ts";

export const getStaticPaths = () => staticPaths("[feed]");

/** By the names of their files, which are called like the feeds. */
const WRITERS = import.meta.glob<WriteFeed>("../../outputs/feeds/*.*.ts", { import: "writeFeed", eager: true });

export const GET: APIRoute<LocaleProps & { feed: FeedPath }> = ({ props: { feed, lang } }) => {
  const write = WRITERS[`../../outputs/feeds/${feed}.ts`];
  if (!write) throw new Error(`Nothing writes the feed "${feed}": src/outputs/feeds/${feed}.ts is not there.`);
  return new Response(write(pageContext(lang)), {
    headers: { "content-type": `${FEEDS[feed].type}; charset=utf-8` },
  });
};
