import { frenchSpacing } from "../../lib/text.ts";
import type { Rule } from "./rule.ts";

/** Records what French typography asks of the spaces. The text stays as printed; the renderer makes the change. */
export const frenchDisplay: Rule = {
  name: "french-display",
  apply(draft) {
    if (!draft.lang.startsWith("fr")) return;
    for (const block of draft.blocks) {
      for (const { start, end, now, reason } of frenchSpacing(block.text.text)) {
        const span = block.text.span(start, end);
        if (span.end > span.start) draft.ledger.push({ op: "repair", span, reason, now });
      }
    }
  },
};
