import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FeatureReader } from "../../../../src/digest/alike/features.ts";
import { outletsOf } from "../../../../src/digest/alike/outlets.ts";
import { unitsOf } from "../../../../src/digest/alike/units.ts";
import { article, passages } from "../make.ts";

const texts = (articles: Parameters<typeof unitsOf>[0]) =>
  unitsOf(articles, new FeatureReader([])).map(({ text }) => text);

describe("outlets", () => {
  test("should be the editor's source, else the file's own word, else the host of the address", () => {
    const outlets = outletsOf([
      article("a", { source: "argus", outlet: "The Other" }),
      article("b", { outlet: "Argus" }),
      article("c", { outlet: "ARGUS " }),
      article("d", { url: "https://www.argus.example/1" }),
      article("e", { url: "https://argus.example/2" }),
    ]);
    const keys = ["a", "b", "c", "d", "e"].map((id) => outlets.get(id));
    assert.equal(keys[1], keys[2]);
    assert.equal(keys[3], keys[4]);
    assert.equal(new Set(keys).size, 3);
  });

  test("should count an unknown one as its own, and those that share a line at their edges as one", () => {
    const outlets = outletsOf([
      article("a", { passages: passages("One text.", "All rights reserved by us.") }),
      article("b", { passages: passages("Another text.", "All rights reserved by us.") }),
      article("c", { passages: passages("A third text.", "Nothing else here.") }),
      article("d", { source: "argus", passages: passages("All rights reserved by us.") }),
    ]);
    assert.equal(outlets.get("a"), outlets.get("b"));
    assert.equal(new Set(outlets.values()).size, 3);
  });
});

describe("sentences that are compared", () => {
  const body = "The ferry sank in the harbour at night.";
  const line = "Read more of our stories about ferries.";

  test("should leave out what two files of one outlet share, and keep what two outlets share", () => {
    const of = (id: string, source: string, ...own: string[]) => article(id, { source, passages: passages(...own) });
    assert.deepEqual(texts([of("a", "argus", body, line), of("b", "argus", line)]), [body]);
    assert.deepEqual(texts([of("a", "argus", body), of("b", "bulletin", body)]), [body, body]);
  });

  test("should leave out headings, questions, short sentences, and what an editor said in words of his own", () => {
    const [heading] = passages("A heading of more than five words");
    assert.deepEqual(
      texts([
        article("a", {
          blocks: [{ kind: "h2", at: heading!.at! }],
          passages: passages(heading!.text, `Who let the ferry leave the harbour? Nobody knows. ${body}`),
        }),
        article("b", { form: "abstract", passages: passages(body) }),
      ]),
      [body],
    );
  });

  test("should not end a sentence behind a title, an initial or an abbreviated country", () => {
    const whole = "Gov. Ann B. Hale and the U.S. Coast Guard searched for No. 5 all night.";
    assert.deepEqual(texts([article("a", { passages: passages(`${whole} ${body}`) })]), [whole, body]);
  });
});
