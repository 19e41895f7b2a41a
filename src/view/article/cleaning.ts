import { html, join } from "../../lib/html.ts";
import type { Html } from "../../lib/html.ts";
import type { LedgerEntry } from "../../schemas/article.ts";
import type { SlotContext } from "./context.ts";

/** Spans beyond this many are counted, so that a hostile file's ledger does not fill the page. */
const MAX_SPANS = 24;

/** One line that says what cleaning did; behind it the ledger, entries of one kind and reason together. */
export function cleaning({ article, t }: SlotContext): Html {
  const count = (op: LedgerEntry["op"]): number =>
    article.cleaning.filter((entry) => entry.op === op && !entry.parts).length;
  const removed = count("remove");
  const repaired = count("repair");
  const summary = [
    removed > 0 && t("count.removed", { count: removed }),
    repaired > 0 && t("count.repairs", { count: repaired }),
    removed + repaired === 0 && t("article.ledgerCount", { count: article.cleaning.length }),
  ].filter((part) => part !== false);

  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of article.cleaning) {
    const key = `${entry.op} ${entry.reason}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const lines = [...groups.values()].map((entries) => {
    const [first] = entries as [LedgerEntry];
    // A remark changes nothing, so its places are not needed to check the text against the file.
    if (first.op === "annotate")
      return html`<li><b>${t("ledger.annotate")}</b> ${reasonWords(first.reason, t)} (${entries.length})</li>`;
    const spans = entries.slice(0, MAX_SPANS).map(({ at, now, parts }) => {
      // What stands beside the text has no place in it, but a kind and a size.
      if (parts) return html`${t("ledger.parts", parts)}`;
      const shown = now !== undefined ? html` → <q>${now.replaceAll(" ", "␣")}</q>` : "";
      // A change of the whole text has no place of its own.
      return at === "0-0" ? html`${shown}` : html`<bdi class="num">${at}</bdi>${shown}`;
    });
    const more = entries.length - spans.length;
    return html`<li><b>${t(`ledger.${first.op}`)}</b> ${reasonWords(first.reason, t)}: ${join(spans, " · ")}${more > 0 && ` … +${more}`}</li>`;
  });
  return html`<details class="ledger"><summary>${t("article.cleaned", { what: summary.join(" · ") })}</summary>
<p class="meta">${t("article.ledgerHelp")}</p>
<ul>${lines}</ul></details>`;
}

/** The interface's words for a reason's code; the code itself, as words, where it has none. */
function reasonWords(reason: string, t: SlotContext["t"]): string {
  const key = `ledger.reason.${reason}`;
  return t.has(key) ? t(key) : reason.replaceAll("-", " ");
}
