import type { Urls } from "../site/url.ts";
import { escapeXml } from "./xml.ts";

/** Addresses in one file; the protocol allows 50,000. */
const SITEMAP_SIZE = 45_000;

/** A path without base and language, and the languages in which its page is there. */
export interface ListedPage {
  path: string;
  languages: readonly string[];
}

/** Number of files that the addresses of these pages fill. */
export function sitemapParts(pages: readonly ListedPage[], urls: Urls): number {
  return Math.max(1, Math.ceil(pages.length / pagesInPart(urls)));
}

/**
 * A sitemap: every page in every language that has it, each with its translations.
 *
 * @param part Counts from 1.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(pages: readonly ListedPage[], urls: Urls, part: number): string {
  const size = pagesInPart(urls);
  const entries = pages.slice((part - 1) * size, part * size).flatMap(({ path, languages }) => {
    const alternates = urls.alternates(path).filter(({ lang }) => languages.includes(lang));
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

const pagesInPart = (urls: Urls): number => Math.floor(SITEMAP_SIZE / urls.languages.length);
