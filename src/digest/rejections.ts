import { fold } from "../lib/text.ts";
import type { Rejection } from "../schemas/rejection.ts";

/** What an editor does not want to see of what a machine found. */
export class Rejections {
  readonly #places = new Set<string>();
  readonly #names = new Set<string>();
  readonly #proposals = new Set<string>();

  constructor(rejections: readonly Rejection[]) {
    for (const { article = "", at = "", area = "", name, proposal } of rejections) {
      if (proposal !== undefined) this.#proposals.add(proposal);
      else if (name !== undefined) this.#names.add(fold(name));
      else this.#places.add(`${area} ${article} ${at}`);
    }
  }

  get isEmpty(): boolean {
    return this.#places.size + this.#names.size === 0;
  }

  /** Whether a card of the desk was turned down, by its key. */
  proposal(key: string): boolean {
    return this.#proposals.has(key);
  }

  /** Whether the figure, quotation or date at a span is rejected. */
  place(article: string, at: string): boolean {
    return this.#places.has(` ${article} ${at}`);
  }

  /** Whether a passage at a span is said not to belong to an area. */
  passage(area: string, article: string, at: string | undefined): boolean {
    return this.#places.has(`${area} ${article} ${at ?? ""}`);
  }

  /** Whether a name is rejected, by its whole spelling; case and accents do not count. */
  name(text: string): boolean {
    return this.#names.size > 0 && this.#names.has(fold(text));
  }
}
