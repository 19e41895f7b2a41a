import { escapeHtml } from "../../lib/html.ts";
import { escapeXml, xmlElement } from "../xml.ts";

/** A feed, and what stands at its head. */
export interface Channel {
  title: string;
  /** Absolute addresses: of the page that the feed belongs to, and of the feed. */
  link: string;
  self: string;
  description: string;
  language: string;
  /** RFC 822, as rssDate() writes it; left out where no day is known. */
  built: string | undefined;
  items: readonly ChannelItem[];
}

/** An entry of a feed. */
export interface ChannelItem {
  title: string;
  /** Absolute address, which is the entry's identity too. */
  link: string;
  date: string | undefined;
  /** Markup of HTML, its text escaped. */
  html: string;
  categories?: readonly string[];
}

/**
 * Writes a channel of RSS 2.0.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function rssChannel({ title, link, self, description, language, built, items }: Channel): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    xmlElement("title", title),
    xmlElement("link", link),
    xmlElement("description", description),
    xmlElement("language", language),
    xmlElement("lastBuildDate", built),
    "<docs>https://www.rssboard.org/rss-specification</docs>",
    "<generator>Accord</generator>",
    `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.flatMap(itemLines),
    "</channel>",
    "</rss>",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

/** Paragraphs of plain text as the markup of an entry; empty ones are left out. */
export function paragraphs(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== "")
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join("");
}

function itemLines({ title, link, date, html, categories = [] }: ChannelItem): string[] {
  return [
    "<item>",
    xmlElement("title", title),
    xmlElement("link", link),
    xmlElement("guid", link, { isPermaLink: "true" }),
    xmlElement("pubDate", date),
    // Markup inside XML: plain text is escaped twice.
    xmlElement("description", html),
    ...categories.map((category) => xmlElement("category", category)),
    "</item>",
  ];
}
