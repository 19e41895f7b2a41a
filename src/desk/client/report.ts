import type { DeskRefusal } from "../protocol.ts";
import { NotDone } from "./api.ts";
import { announce, button, el } from "./dom.ts";
import { t } from "./words.ts";

/** Shows why something was not done; where a file was changed meanwhile, how. */
export function report({ what, fix, lang, difference }: DeskRefusal): void {
  const box = notices();
  const notice = el(
    "div",
    { class: "notice", attributes: { role: "alert" } },
    el("p", { attributes: { lang } }, el("strong", { text: what }), fix ? ` ${fix}` : ""),
    difference ? lines(difference) : null,
    button(t("close"), () => notice.remove(), { class: "quiet" }),
  );
  box.replaceChildren(notice);
}

function clearReport(): void {
  notices().replaceChildren();
}

/** Does something, and shows why where it is not done. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    const done = await work();
    clearReport();
    return done;
  } catch (error) {
    if (!(error instanceof NotDone)) throw error;
    report(error.refusal);
    announce(error.refusal.what, error.refusal.lang);
    return null;
  }
}

function notices(): HTMLElement {
  return document.getElementById("notices") ?? document.body.appendChild(el("div", { attributes: { id: "notices" } }));
}

function lines({ file, lines: all }: NonNullable<DeskRefusal["difference"]>): HTMLElement {
  const names = { " ": "same", "+": "added", "-": "taken" } as const;
  return el(
    "figure",
    { class: "difference" },
    el("figcaption", { text: t("difference", { file }) }),
    el(
      "pre",
      { attributes: { tabindex: "0" } },
      ...all.map(({ sign, text }) => el("span", { class: names[sign], text: `${sign} ${text}\n` })),
    ),
  );
}
