/*
 * What the pages hold inside their frame, as Accord writes it for this corpus. Each program puts its own expressions in the
 * places of `Expressions`; nothing else differs.
 */

/** How a template language writes what it puts in. */
export interface Expressions {
  title: string;
  outlet: string;
  /** YYYY-MM-DD */
  day: string;
  /** 2 January 2015 */
  date: string;
  /** Address of the article. */
  href: string;
  words: string;
  body: string;
  /** The areas' list items, each `areaItem`. */
  areas: string;
  /** Both neighbours, each `sibling`. */
  siblings: string;
}

/** The description of an article's page. */
export const description = (e: Pick<Expressions, "outlet" | "title" | "date">): string =>
  `How ${e.outlet} reports it: ${e.title} · ${e.date} · 0 claims · 0 quotations · 0 figures`;

const row = (term: string, value: string): string => `<div><dt>${term}</dt><dd>${value}</dd></div>\n`;

/** The main part of an article's page. */
export const article = (e: Expressions): string =>
  `<article class="article"><header class="page-head"><p class="label">News</p>
<h1>${e.title}</h1></header> <section class="about-article" aria-labelledby="provenance"> <h2 id="provenance" class="vh">Where this comes from</h2> <dl class="provenance">${
    row("Outlet", `<a href="/sources/#${e.outlet}">${e.outlet}</a>`) +
    row("Published", `<time datetime="${e.day}">${e.date}</time> <span class="meta">date stated in the text</span>`) +
    row("Language", "English") +
    row("What is shown", "Text of the article, cleaned") +
    row("Rights", "Shown in full") +
    row("Original", "address unknown")
  }</dl> </section> <div class="reading"> <div class="reading-text"><div class="prose" lang="en" dir="ltr">${e.body}</div></div> <aside class="notes" aria-labelledby="notes"><h2 id="notes">Marked passages</h2>
<p class="meta">No passage of this article is marked yet. Once an editor has written claims, the passages that bear on them are numbered here.</p></aside> </div> <div class="article-foot"> <section><h2>Areas</h2><ul class="chips">${e.areas}</ul></section> </div> </article> <nav class="siblings" aria-label="Other articles">${e.siblings}</nav>`;

export const areaItem = (id: string): string => `<li><a class="tag" href="/areas/${id}/">${id}</a></li>`;

export const sibling = (which: "prev" | "next", href: string, title: string): string =>
  `<p><span class="label">${which === "prev" ? "Previous" : "Next"} article</span><br><a rel="${which}" href="${href}">${title}</a></p>`;

type Line = Pick<Expressions, "title" | "outlet" | "day" | "date" | "href" | "words">;

/** A line of the register of articles. */
export const articleLine = (e: Line): string =>
  `<li> <p class="label">${e.outlet}</p> <h2> <a href="${e.href}" hreflang="en">${e.title}</a> </h2> <p class="meta"> <time datetime="${e.day}">${e.date}</time><span class="meta"> (date stated in the text)</span> · English · News </p> <p class="meta"> Text of the article, cleaned · Shown in full · ${e.words} words </p> </li>`;

/** An event of the timeline: the day of an article. */
export const eventLine = (e: Line): string =>
  `<li class="event"> <p class="when"> <strong><time datetime="${e.day}">${e.date}</time></strong> <span class="meta">date stated in the text</span> </p> <div class="what"> <p>${e.title}</p> <div class="foot-line"> <ul class="chips" aria-label="Reported by"> <li> <a class="chip" href="${e.href}">${e.outlet}</a> </li> </ul> </div> </div> </li>`;

/** An entry of an area: an article, with its opening words, which stand for the passages that Accord's word lists find. */
export const areaLine = (e: Pick<Line, "title" | "outlet" | "href">, summary: string): string =>
  `<div class="passages"> <h3> <a href="${e.href}"> ${e.outlet} </a> </h3> <ul class="ruled"> <li lang="en" dir="ltr"> <a class="title" href="${e.href}"> ${summary} </a> <p class="meta">${e.title}</p> </li> </ul> </div>`;

/** An entry of the index. */
export const indexLine = (e: Pick<Line, "title" | "href">): string =>
  `<li> <a href="${e.href}">${e.title}</a> <span class="meta">Article</span> </li>`;

/** A page's head and what follows it. */
export const listPage = (title: string, list: string, pager: string): string =>
  `<header class="page-head"> <h1>${title}</h1> </header> ${list} <nav class="pager" aria-label="Pages">${pager}</nav>`;

/** How many entries a page holds, as in Accord. */
export const PAGE = { articles: 50, area: 25, timeline: 40, letter: 200 };
/** How many passages of an area have pages; what lies beyond is found by the search. */
export const AREA_LIMIT = 500;
/** Entries of the feed. */
export const FEED = 200;
