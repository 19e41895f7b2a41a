import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { digestConfigSchema } from "../../../src/schemas/digest.ts";
import { licenceDetails, licenceSchema } from "../../../src/schemas/licence.ts";

/** What is wrong with a field of digest.yaml, in words; empty where nothing is. */
function faults(fields: object): string[] {
  const read = digestConfigSchema.safeParse({ title: "T", ...fields });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

describe("contact", () => {
  test("is a mail address, a form, or both", () => {
    for (const contact of [
      { email: "corrections@news.example" },
      { email: "o'brien+news@sub.news.example" },
      { form: "https://forms.example/report?a=1" },
      { form: "https://forms.example/report?entry.7={page}", email: "a@news.example" },
    ])
      assert.deepEqual(faults({ contact }), [], JSON.stringify(contact));
    assert.deepEqual(faults({ contact: {} }), ["contact: a contact has an email, a form, or both"]);
  });

  test("is refused in words where a reader could not use it", () => {
    for (const email of [
      "nobody",
      "a@b",
      "a b@news.example",
      "mailto:a@news.example",
      "A <a@news.example>",
      "a@b@news.example",
      "a@news.example?subject=x",
      "a@news.example\n",
      "",
    ])
      assert.match(faults({ contact: { email } }).join(), /^contact\.email: an email is one address/, email);
    for (const form of [
      "http://forms.example/",
      "javascript:alert(1)",
      "data:text/html,x",
      "//forms.example",
      "forms.example",
      "https://a:b@forms.example/",
      "https://forms.example/ x",
      "mailto:a@news.example",
    ])
      assert.match(faults({ contact: { form } }).join(), /^contact\.form: a form is an https address/, form);
  });
});

describe("licence", () => {
  test("is an identifier that leads to its words, or a name and where its words are", () => {
    const at = (licence: unknown) => licenceDetails(licenceSchema.parse(licence));
    assert.deepEqual(at("CC-BY-NC-SA-4.0"), {
      name: "CC-BY-NC-SA-4.0",
      url: "https://creativecommons.org/licenses/by-nc-sa/4.0/",
    });
    assert.deepEqual(at("MIT"), { name: "MIT", url: "https://spdx.org/licenses/MIT.html" });
    assert.deepEqual(at({ name: "House terms" }), { name: "House terms" });
  });

  test("is refused in words where nobody could find it", () => {
    for (const licence of ["CC-BY", "CC BY 4.0", "constructor", "free", "CC-BY-SA-NC-4.0"])
      assert.match(
        faults({ licence }).join(),
        /^licence: a licence is one of the SPDX identifiers known here/,
        licence,
      );
    assert.match(faults({ licence: { name: "Terms", url: "javascript:alert(1)" } }).join(), /^licence/);
  });
});
