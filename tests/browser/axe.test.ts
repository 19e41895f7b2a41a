import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { axeViolations } from "../support/axe.ts";
import { PAGE_TYPES } from "../support/page-types.ts";
import type { SiteName } from "../support/site.ts";
import { Visitor } from "../support/visitor.ts";

const visitor = new Visitor();
after(() => visitor.close());

describe("axe finds nothing on any type of page", () => {
  const LOOKS = [
    ["en", "founding", "", "dark"],
    ["fr", "founding", "fr/", "light"],
    ["fr", "founding", "fr/", "dark"],
    ["ar", "tongues", "ar/", "light"],
    ["ar", "tongues", "ar/", "dark"],
  ] as const;
  for (const [language, name, prefix, colorScheme] of LOOKS) {
    test(`${language}, ${colorScheme}`, async () => {
      const { url } = await visitor.site(name);
      const context = await (await visitor.browser()).newContext({ colorScheme, bypassCSP: true });
      const wrong = await axeViolations(
        context,
        PAGE_TYPES.map((type) => url(prefix + type)),
        colorScheme === "dark" && language !== "en" ? "colours" : "all",
      );
      await context.close();
      assert.deepEqual(wrong, []);
    });
  }

  const STRAINED: [SiteName, string[]][] = [
    [
      "hostile",
      [
        "",
        "areas/",
        "articles/bidi/",
        "articles/markup/",
        "articles/word/",
        "claims/c-bidi/",
        "timeline/",
        "ar/articles/arabic/",
      ],
    ],
    ["bare", ["", "areas/", "areas/ferry/", "timeline/", "claims/", "disagreements/"]],
    ["crowded", ["areas/", "articles/ledger/"]],
  ];
  for (const [name, types] of STRAINED) {
    test(name, async () => {
      const { url } = await visitor.site(name);
      const context = await (await visitor.browser()).newContext({ bypassCSP: true });
      const wrong = await axeViolations(context, types.map(url));
      await context.close();
      assert.deepEqual(wrong, []);
    });
  }
});
