import { NotDone } from "./api.ts";
import { button, el } from "./dom.ts";
import type { Field } from "./fields.ts";
import { report } from "./report.ts";
import { refresh } from "./store.ts";
import { t } from "./words.ts";

interface FormOptions {
  remove?: (() => Promise<unknown>) | undefined;
  saved?: (() => void) | undefined;
  /** Names of the fields that have to say something, in their order. */
  needs?: readonly string[];
}

/**
 * Opens a form in a dialog, which closes when it is saved (`saved` is told then) or its entry removed. What the desk refuses is
 * said at the field that it is about, and nothing that was typed is lost.
 */
export function openForm(
  title: string,
  fields: Record<string, Field>,
  save: (said: Record<string, unknown>) => Promise<unknown>,
  { remove, saved, needs = [] }: FormOptions = {},
): void {
  const wrong = el("p", { class: "wrong", attributes: { role: "alert" } });
  const form = el(
    "form",
    { class: "entry", attributes: { method: "dialog", novalidate: "" } },
    el("h2", { text: title }),
    wrong,
    ...Object.values(fields).map(({ element }) => element),
    el(
      "p",
      { class: "buttons" },
      el("button", { class: "main", text: t("save"), attributes: { type: "submit" } }),
      button(t("cancel"), () => dialog.close(), { class: "quiet" }),
      remove ? button(t("delete"), () => finish(remove()), { class: "quiet" }) : null,
    ),
  );
  const dialog = el("dialog", { attributes: { "aria-label": title } }, form);
  dialog.addEventListener("close", () => dialog.remove());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const said = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.read()]));
    const empty = needs.map((name) => fields[name]).find((field) => field?.read() === null);
    if (empty) sayAt(empty, empty.missing ?? t("field-missing"));
    else finish(save(said));
  });
  const sayAt = (at: Field | undefined, text: string, lang = ""): void => {
    for (const each of Object.values(fields)) each.control.removeAttribute("aria-invalid");
    at?.control.setAttribute("aria-invalid", "true");
    // In a long form the top is out of sight.
    if (at) at.element.before(wrong);
    else form.querySelector("h2")?.after(wrong);
    if (lang === "") wrong.removeAttribute("lang");
    else wrong.lang = lang;
    wrong.textContent = text;
    at?.control.focus();
    wrong.scrollIntoView({ block: "nearest" });
  };
  const finish = (work: Promise<unknown>): void =>
    void work.then(
      async () => {
        dialog.close();
        saved?.();
        await refresh();
      },
      (error: unknown) => {
        if (!(error instanceof NotDone)) throw error;
        const { what, fix, lang, field, difference } = error.refusal;
        const at = field !== undefined ? fields[field] : undefined;
        if (at?.hint) sayAt(at, t("not-readable", { hint: at.hint }));
        else sayAt(at, `${/[.!?]$/.test(what) ? what : `${what}.`} ${fix}`, lang);
        if (difference) report(error.refusal);
      },
    );
  document.body.append(dialog);
  dialog.showModal();
  Object.values(fields)[0]?.control.focus();
}
