import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { bareForm, mailAddress, reportAddress } from "../../../src/site/report.ts";

const PAGE = "https://larn.example/claims/c-open/";

describe("where an error is reported", () => {
  test("nowhere, where the digest names nothing", () =>
    assert.equal(reportAddress(undefined, PAGE, "Error"), undefined));

  test("by mail, with a subject that any mail program reads back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (subject) => {
        const link = reportAddress({ email: "a+b@larn.example" }, PAGE, subject)!;
        assert.match(link, /^mailto:a%2Bb@larn\.example\?subject=[^&?#\s"<>]*$/);
        assert.equal(decodeURIComponent(link.slice(link.indexOf("=") + 1)), subject);
      }),
    );
    assert.equal(mailAddress("odd?subject=x&y@larn.example"), "mailto:odd%3Fsubject%3Dx%26y@larn.example");
  });

  test("in a form, which learns the page by the name it wants, and comes before the mail address", () => {
    const at = (form: string) => reportAddress({ form, email: "a@larn.example" }, PAGE, "Error");
    const said = "https%3A%2F%2Flarn.example%2Fclaims%2Fc-open%2F";
    assert.equal(at("https://forms.example/report"), `https://forms.example/report?page=${said}`);
    assert.equal(at("https://forms.example/report?kind=error"), `https://forms.example/report?kind=error&page=${said}`);
    assert.equal(at("https://forms.example/r?entry.7={page}"), `https://forms.example/r?entry.7=${said}`);
    assert.equal(bareForm("https://forms.example/r?entry.7={page}"), "https://forms.example/r?entry.7=");
  });
});
