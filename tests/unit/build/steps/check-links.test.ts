import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { checkLinks } from "../../../../src/build/steps/check-links.ts";
import { LinkLedger } from "../../../../src/build/steps/link-ledger.ts";
import { compileTemplate, fillTemplate, token } from "../../../../src/view/article/placeholders.ts";

const TEMPLATE = `<a href="/">Home</a><a href="#main">Skip</a><a href="/fr/articles/${token("text", "id")}/">Français</a>
<main id="main">${token("html", "body")}</main>`;

/** A site of a front page and articles filled from TEMPLATE; runs the check with a ledger and without. */
function check(bodies: Record<string, string>, front = ""): { noted: boolean; read: boolean } {
  const dir = mkdtempSync(path.join(tmpdir(), "accord-links-"));
  const write = (file: string, html: string) => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), html);
  };
  const ledger = new LinkLedger("/");
  const note = ledger.template(TEMPLATE);
  write("index.html", `<p id="top">${front}</p>`);
  for (const [id, body] of Object.entries(bodies)) {
    const page = `articles/${id}/index.html`;
    const value = ({ name }: { name: string }) => (name === "id" ? id : body);
    write(page, fillTemplate(compileTemplate(TEMPLATE), value));
    write(`fr/articles/${id}/index.html`, "");
    note(page, body, value);
  }
  try {
    return { noted: holds(() => checkLinks(dir, "/", ledger)), read: holds(() => checkLinks(dir, "/")) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function holds(run: () => unknown): boolean {
  const { error } = console;
  console.error = () => {};
  try {
    run();
    return true;
  } catch {
    return false;
  } finally {
    console.error = error;
  }
}

describe("checkLinks", () => {
  const BOTH = (value: boolean) => ({ noted: value, read: value });

  test("finds links between pages, into pages and within a page in order", () => {
    assert.deepEqual(
      check(
        {
          a: '<p id="p1"><a href="#p1">here</a> <a href="../../articles/b/#p2">there</a> <a href="../../#top">front</a></p>',
          b: '<p id="p2"><a href="../../articles/a/">back</a> <a href="https://example.org/x/">out</a></p>',
        },
        '<a href="/articles/a/#p1">a</a>',
      ),
      BOTH(true),
    );
  });

  for (const [what, bodies, front] of [
    ["a page that is missing", { a: '<a href="../../articles/z/">z</a>' }, ""],
    ["an id that is missing in the page itself", { a: '<a href="#p9">9</a>', b: '<p id="p9"></p>' }, ""],
    ["an id that is missing in another filled page", { a: '<a href="../b/#p1">b</a>', b: "" }, ""],
    ["an id that is missing in a page that is read", { a: '<a href="../../#bottom">x</a>' }, ""],
    ["an id that a page asks of a filled one", { a: "" }, '<a href="/articles/a/#p1">a</a>'],
    ["an id that is part of another", { a: '<p id="p11"></p><a href="#p1">1</a>' }, ""],
    ["a second page's own broken link", { a: '<p id="x"><a href="#x">x</a></p>', b: '<a href="#x">x</a>' }, ""],
  ] as [string, Record<string, string>, string][]) {
    test(`refuses ${what}`, () => assert.deepEqual(check(bodies, front), BOTH(false)));
  }

  test("refuses what a template links to by a page's own id", () => {
    const ledger = new LinkLedger("/");
    ledger.template(TEMPLATE)("articles/a/index.html", "", ({ name }) => (name === "id" ? "a" : ""));
    assert.equal(
      ledger.holds((file) => file === "index.html"),
      false,
    );
    assert.equal(
      ledger.holds((file) => file === "index.html" || file === "fr/articles/a/index.html"),
      true,
    );
  });
});
