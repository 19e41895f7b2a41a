import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { entryPath, pageNumbers, pageOf, pagePath, pageSize, STRIP_ARTICLES } from "../../../src/site/paging.ts";

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

  test("of claims are short where each shows every article's stance, since a passage comes with it", () => {
    assert.equal(pageSize("claims", 5), 16);
    assert.equal(pageSize("claims", STRIP_ARTICLES) * STRIP_ARTICLES <= 80, true);
    assert.equal(pageSize("claims", STRIP_ARTICLES + 1), pageSize("claims"));
    assert.equal(pageSize("quotes", 5), size);
    assert.deepEqual(pageNumbers("claims", 33, 5), [1, 2, 3]);
    assert.equal(pageOf("claims", all, 2, 5).items[0], all[16]);
  });
});
