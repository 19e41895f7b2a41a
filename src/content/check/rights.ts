import { budgetWords } from "../../lib/cut.ts";
import { contentProblem } from "../../problems/content-catalogue.ts";
import type { Check } from "./context.ts";

/**
 * An abstract quotes no more of its source's words than the source's rights allow. The quotations of an abstract stand in the
 * editor's own text, so that nothing can leave them out; what else shows a source's words is cut by the model.
 */
export const checkRights: Check = ({ articles, config }) =>
  articles.flatMap((article) => {
    const rights = article.rights ?? config.rights;
    if (article.ingested || article.form !== "abstract" || rights.mode === "full") return [];
    const budget = rights.mode === "link" ? 0 : rights.words;
    const title = article.titleBasis === "lead" ? budgetWords(article.title ?? "") : 0;
    // The model shows no title that the budget does not hold.
    let used = title <= budget ? title : 0;
    for (const { text, line, column } of article.quotes) {
      used += budgetWords(text);
      if (used > budget) {
        return [
          contentProblem(
            "excerpt-exceeded",
            { file: article.file, line, column },
            { detail: String(used), length: String(budget) },
          ),
        ];
      }
    }
    return [];
  });
