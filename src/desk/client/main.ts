import { act, follow, getWords } from "./api.ts";
import { announce, button, el, fill } from "./dom.ts";
import { drawLeft } from "./left-to-do.ts";
import { editSettings } from "./settings-form.ts";
import { drawList } from "./list-panel.ts";
import { MarkPanel } from "./mark-panel.ts";
import { allProblems, problemText } from "./problems.ts";
import { drawProposals, type Show } from "./proposals-panel.ts";
import { Reader } from "./reader.ts";
import { attempt, report } from "./report.ts";
import { Side } from "./side.ts";
import { list, onChange, openArticle, refresh, store } from "./store.ts";
import { drawTexts } from "./texts-panel.ts";
import { localised, t, useWords } from "./words.ts";

const PANELS = ["read", "proposals", "texts", "events", "disagreements", "areas", "sources", "names"] as const;
type PanelName = (typeof PANELS)[number];

useWords(await getWords(new URLSearchParams(location.search).get("lang")));
const root = document.getElementById("desk")!;
const bar = el("header", { class: "bar" });
const main = el("main", { attributes: { id: "main" } });
const notices = el("div", { attributes: { id: "notices" } });
root.replaceChildren(bar, notices, main);

/** Where somebody who came from a card goes back to, told whether its words were marked. */
let comeBack: ((marked: boolean) => void) | null = null;
const panel = new MarkPanel((marked) => {
  reader.clear();
  const back = comeBack;
  comeBack = null;
  if (!back) return reader.focus();
  back(marked);
  show("proposals");
});
const side = new Side(panel);
const reader: Reader = new Reader({
  choice: () => panel.show(reader.choice),
  mark: (n) => side.point(n),
  start: () => panel.focus(),
});
const read = el("div", { class: "read" }, reader.element, side.element);
const other = el("section", { class: "other" });
let shown: PanelName = "read";

function show(name: PanelName): void {
  shown = name;
  draw();
}

function leaveFor(name: PanelName): void {
  comeBack = null;
  show(name);
}

function draw(): void {
  const { state } = store;
  if (!state) return;
  document.title = `${state.title} · ${t("desk")}`;
  const errors = allProblems();
  fill(
    bar,
    el(
      "h1",
      {},
      el("span", { class: "name", text: t("desk") }),
      " ",
      el("span", { class: "title", text: state.title }),
      " ",
      el("span", { class: state.draft ? "draft" : "published", text: t(state.draft ? "draft" : "is-published") }),
    ),
    el(
      "nav",
      { attributes: { "aria-label": t("desk") } },
      ...PANELS.map((name) =>
        button(t(name), () => leaveFor(name), {
          attributes: { "data-key": `panel-${name}`, "aria-current": name === shown ? "page" : undefined },
        }),
      ),
      button(t("settings"), () => void editSettings(), { attributes: { "data-key": "settings" } }),
    ),
    el(
      "p",
      { class: "status" },
      state.draft ? drawLeft(state, (place) => (place === "settings" ? void editSettings() : leaveFor(place))) : null,
      errors.length === 0
        ? el("span", { class: "fine", text: t("no-problems") })
        : el(
            "details",
            { class: "all-problems" },
            el("summary", {
              text: t("n-problems", { n: errors.length }),
              attributes: { "data-key": "all-problems" },
            }),
            el(
              "ul",
              { class: "problems" },
              ...errors.map(({ file, line, what, fix }) =>
                el(
                  "li",
                  { class: "error" },
                  el("code", { text: `${file}${line ? `:${line}` : ""}` }),
                  " ",
                  ...problemText({ what, fix }),
                ),
              ),
            ),
          ),
      state.site === null
        ? null
        : el("a", { text: t("site"), attributes: { href: state.site, target: "accord-site" } }),
      state.undo === null
        ? null
        : button(t("undo"), () => void undo(), {
            class: "quiet",
            attributes: { "data-key": "undo", title: state.undo },
          }),
    ),
  );
  const wanted = shown === "read" ? read : other;
  if (main.firstChild !== wanted) main.replaceChildren(wanted);
  if (shown === "read") {
    reader.draw();
    side.draw();
  } else if (shown === "texts") drawTexts(other, () => leaveFor("read"));
  else if (shown === "proposals") void drawProposals(other, (...at) => void openAt(...at));
  else drawList(other, shown);
}

/** Opens an article with words of it chosen, as if somebody had just chosen them; for a claim where one is meant. */
async function openAt(...[article, words, claim, back]: Parameters<Show>): Promise<void> {
  show("read");
  await openArticle(article);
  if (!reader.choose(words)) return report({ what: t("choose-yourself", { words }), fix: "" });
  comeBack = back;
  const known = list("claims").find(({ value }) => value.id === claim);
  if (known) panel.choose(known.value.id, localised(known.value["statement"]));
  else panel.focus();
}

async function undo(): Promise<void> {
  const done = await attempt(() => act<{ what: string }>("undo", {}));
  if (done) announce(t("undone", { what: done.data.what }));
  await refresh();
}

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  const typing = target.matches("input, textarea, select") || target.closest("dialog") !== null;
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && !typing) {
    event.preventDefault();
    void undo();
  } else if (!typing && (event.key === "[" || event.key === "]") && store.state) {
    const all = store.state.articles.map(({ id }) => id);
    const at = all.indexOf(store.article ?? "") + (event.key === "]" ? 1 : -1);
    const next = all[(at + all.length) % all.length];
    if (next !== undefined) void openArticle(next).then(() => reader.focus());
  }
});

onChange(draw);
await refresh();
const [first] = store.state?.articles ?? [];
if (first) await openArticle(first.id);
document.documentElement.dataset.ready = "";
follow(() => void refresh());
