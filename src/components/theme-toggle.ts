/* Shows the theme button and lets it choose between light and dark; the choice is kept on the device alone. */
const button = document.querySelector<HTMLButtonElement>("[data-theme-toggle]");
if (button) {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  /** The browser's own frame takes the colour of the paper that is chosen, not that of the system. */
  const frame = (): void => {
    const paper = getComputedStyle(root).backgroundColor;
    for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) meta.content = paper;
  };
  if (root.dataset["theme"]) frame();
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = root.dataset["theme"] ?? (dark.matches ? "dark" : "light");
    const next = shown === "dark" ? "light" : "dark";
    root.dataset["theme"] = next;
    frame();
    try {
      if ((next === "dark") === dark.matches) localStorage.removeItem("theme");
      else localStorage.setItem("theme", next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}
