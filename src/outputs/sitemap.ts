import type { Urls } from "../site/url.ts";
import { escapeXml } from "./xml.ts";

/** Addresses in one file; the protocol allows 50,000. */
export const SITEMAP_SIZE = 45_000;

/** Number of files that the addresses of these paths fill. */
export function sitemapParts(paths: readonly string[], urls: Urls): number {
  return Math.max(1, Math.ceil(paths.length / pathsInPart(urls)));
}

/**
 * A sitemap: every path in every language, each with its translations.
 *
 * @param part Counts from 1.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(paths: readonly string[], urls: Urls, part: number): string {
  const size = pathsInPart(urls);
  const entries = paths.slice((part - 1) * size, part * size).flatMap((path) => {
    const alternates = urls.alternates(path);
    const links = alternates.map(
      ({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${escapeXml(href)}"/>`,
    );
    return alternates.map(
      ({ href }) => `<url><loc>${escapeXml(href)}</loc>${links.length > 1 ? links.join("") : ""}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

/** The list of sitemaps, where there are several: sitemap-1.xml and so on. */
export function sitemapIndex(parts: number, urls: Urls): string {
  const names = Array.from({ length: parts }, (_, i) => urls.absolute(urls.asset(`sitemap-${i + 1}.xml`)));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...names.map((name) => `<sitemap><loc>${escapeXml(name)}</loc></sitemap>`),
    "</sitemapindex>",
    "",
  ].join("\n");
}

const pathsInPart = (urls: Urls): number => Math.floor(SITEMAP_SIZE / urls.languages.length);
