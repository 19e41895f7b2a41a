import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entryPath, pageNumbers, pageOf, pagePath, pageSize } from "../../../src/site/paging.ts";

describe("the pages of a register", () => {
  const size = pageSize("quotes");
  const all = Array.from({ length: size * 2 + 1 }, (_, i) => `q-${i}`);

  test("hold every entry once, in order", () => {
    const pages = pageNumbers("quotes", all.length);
    assert.deepEqual(pages, [1, 2, 3]);
    assert.deepEqual(
      pages.flatMap((page) => pageOf("quotes", all, page).items),
      all,
    );
  });

  test("are one for an empty register", () => {
    assert.deepEqual(pageNumbers("quotes", 0), [1]);
    assert.deepEqual(pageOf("quotes", [], 1), { items: [], page: 1, pages: 1 });
  });

  test("have addresses, the first the register's own", () => {
    assert.equal(pagePath("quotes", 1), "quotes");
    assert.equal(pagePath("quotes", 2), "quotes/page/2");
  });

  test("are where the links to their entries lead", () => {
    for (const [place, id] of all.entries()) {
      const page = pageNumbers("quotes", all.length).find((each) => pageOf("quotes", all, each).items.includes(id))!;
      assert.equal(entryPath("quotes", place, id), `${pagePath("quotes", page)}#${id}`);
    }
  });
});
