/* Shows the theme button and lets it choose between light and dark; the choice is kept on the device alone. */
const button = document.querySelector<HTMLButtonElement>("[data-theme-toggle]");
if (button) {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = root.dataset["theme"] ?? (dark.matches ? "dark" : "light");
    const next = shown === "dark" ? "light" : "dark";
    root.dataset["theme"] = next;
    try {
      if ((next === "dark") === dark.matches) localStorage.removeItem("theme");
      else localStorage.setItem("theme", next);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  });
}
