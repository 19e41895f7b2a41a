import type { FigureProposal, QuoteProposal } from "../editor/suggest/index.ts";
import { slugify, words } from "../lib/text.ts";
import { isFoundId } from "../schemas/marks.ts";
import type { DeskProposal } from "./protocol.ts";

/** A figure that the machine found, with what its mark would say. */
export function figureCards({ value, unit, marks }: FigureProposal): DeskProposal[] {
  return marks.map(({ article, mark, around }): DeskProposal => {
    const { subject, asOf, caveat, at } = mark;
    return {
      kind: "figure",
      key: `figure ${article} ${at}`,
      title: [mark.text, subject].filter(Boolean).join(" · "),
      passages: [{ article, text: around, at }],
      entry: { id: ownId("f", subject ?? mark.text, article), subject, value, unit, asOf, caveat },
    };
  });
}

/** A quotation that the machine found, with what its mark would say. */
export function quoteCard({ article, mark, around }: QuoteProposal): DeskProposal {
  const { speaker, flags, within, text, at } = mark;
  return {
    kind: "quote",
    key: `quote ${article} ${at}`,
    title: text,
    passages: [{ article, text: around, at }],
    entry: { id: ownId("q", text, article), speaker, flags, within },
  };
}

/** An id that is an editor's, of the first words that say something. */
function ownId(prefix: string, text: string, article: string): string {
  const all = words(text);
  const long = all.filter((word) => word.length > 3);
  const slug = slugify((long.length > 0 ? long : all).slice(0, 3).join(" "))
    .slice(0, 40)
    .replace(/-+$/, "");
  const id = `${prefix}-${slug || "new"}`;
  return isFoundId(id, article) ? `${id}-in-text` : id;
}
