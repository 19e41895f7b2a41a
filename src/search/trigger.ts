/* Opens the search where the reader asks for it: by the link, by "/", or by Ctrl-K. Nothing of it is loaded before. */
const link = document.querySelector<HTMLAnchorElement>("[data-search-trigger]");

const openSearch = async (event: Event): Promise<void> => {
  if (!link) return;
  event.preventDefault();
  try {
    await (await import("./dialog.ts")).openDialog(link);
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
