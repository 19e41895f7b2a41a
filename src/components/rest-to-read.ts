/*
 * A pointer that rests on what opens a passage is shown it, where the browser knows how (interest invokers,
 * https://open-ui.org/components/interest-invokers.explainer/). That is set here, since an attribute more on each button would
 * take bytes from every page.
 */

if ("interestForElement" in HTMLButtonElement.prototype) {
  const main = document.querySelector("main");
  for (const button of main?.querySelectorAll("[popovertarget]") ?? []) {
    button.setAttribute("interestfor", button.getAttribute("popovertarget") ?? "");
  }
  // Who clicks on what has just opened under the pointer means to read it, not to close it.
  const clicked =
    (action: string) =>
    ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      const buttons = main?.querySelectorAll(`[popovertarget="${CSS.escape(target.id)}"]`) ?? [];
      for (const button of buttons) button.setAttribute("popovertargetaction", action);
    };
  main?.addEventListener("interest", clicked("show"), true);
  main?.addEventListener("loseinterest", clicked("toggle"), true);
}
