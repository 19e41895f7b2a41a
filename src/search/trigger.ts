/*
 * Opens the search where the reader asks for it: by the link, by "/", or by Ctrl-K. Nothing of it is loaded before: the
 * search page is fetched then, and its scripts are run, one of which answers the event.
 */
const link = document.querySelector<HTMLAnchorElement>("[data-search-trigger]");

/** Whether somebody has opened the search. Without a page, only a search that is here already can. */
const ask = (page?: Document): boolean =>
  !document.dispatchEvent(new CustomEvent("search:open", { detail: { page, link }, cancelable: true }));

const openSearch = async (event: Event): Promise<void> => {
  if (!link) return;
  event.preventDefault();
  try {
    if (ask()) return;
    // The content security policy of this page speaks up against another's style elements, even unused.
    const html = (await (await fetch(link.href)).text()).replace(/<style[^]*?<\/style>/g, "");
    const page = new DOMParser().parseFromString(html, "text/html");
    for (const script of page.querySelectorAll("script[src]")) {
      await import(/* @vite-ignore */ new URL(script.getAttribute("src") ?? "", link.href).href);
    }
    if (!ask(page)) location.href = link.href;
  } catch {
    location.href = link.href;
  }
};

link?.addEventListener("click", (event) => {
  if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) void openSearch(event);
});
addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
  const writing = (event.target as Element).closest?.("input, textarea, select, [contenteditable]");
  if (slash ? !writing : event.key === "k" && (event.ctrlKey || event.metaKey)) void openSearch(event);
});

export {};
