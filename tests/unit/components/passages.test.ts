import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { openable } from "../../../src/components/passages.ts";
import { createTranslator } from "../../../src/i18n/index.ts";
import { passageOfMark, type ShownPassage } from "../../../src/site/passages.ts";
import { passageHtml } from "../../../src/view/passage.ts";
import { slotContext } from "../view/digest.ts";

const sum = "0123456789ab";
const WORDS =
  "the company said partners would build speakers phones cloud servers market growth million users deal plan".split(
    " ",
  );
/** Sentences without a pattern, so that nothing is compressed that would not be in a newspaper. */
const sentence = (seed: number): string =>
  Array.from({ length: 28 }, (_, i) => WORDS[(seed * 7919 + i * i * 31 + i * seed) % WORDS.length]).join(" ");

function passages(count: number): ShownPassage[] {
  const body = Array.from(
    { length: count },
    (_, i) =>
      `<Evidence claim="c-one" stance="asserts" modality="fact" at="${i * 10}-${i * 10 + 9}" sum="${sum}">${sentence(i)}</Evidence>`,
  ).join("\n\n");
  const { article, digest } = slotContext([{ id: "one", front: { rights: { mode: "full" } }, body }]);
  return article.evidence.map((mark) => passageOfMark(digest, article, mark));
}

test("a passage stands on a page once, whoever leads to it", () => {
  const kept = {};
  const [first, second] = passages(2);
  assert.equal(openable(kept, first), "p_one_1");
  assert.equal(openable(kept, first), "p_one_1");
  assert.equal(openable(kept, second), "p_one_2");
  assert.equal(openable(kept, undefined), undefined);
  assert.deepEqual([...(kept as Pick<App.Locals, "passages">).passages!.keys()], ["p_one_1", "p_one_2"]);
});

test("a page keeps no more passages than fit in the first flight with it", () => {
  const kept: Pick<App.Locals, "passages"> = {};
  const offered = passages(200);
  const taken = offered.filter((passage) => openable(kept, passage) !== undefined);
  assert.ok(taken.length >= 40 && taken.length < 200, `${taken.length}`);
  const t = createTranslator("en");
  const shown = taken.map((passage) =>
    String(passageHtml(passage, { href: (path) => path, outlet: "Gazette" }, "en", t)),
  );
  assert.ok(brotliCompressSync(shown.join("")).length < 4500);
  assert.equal(openable(kept, taken[0]), "p_one_1", "what is there already is opened all the same");
});
