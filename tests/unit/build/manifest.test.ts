import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatManifest, parseManifest } from "../../../src/build/manifest.ts";

const DIGEST = "ab".repeat(32);

describe("manifest.json", () => {
  test("should be the same text for the same files, in whatever order, and read back as it was", () => {
    const files: [string, string][] = [
      ["z.html", DIGEST],
      ["404.html", DIGEST],
      ["__proto__", DIGEST],
      ["a/ü.html", DIGEST],
    ];
    const text = formatManifest({ engine: "0.1.0", content: DIGEST, files: new Map(files) });
    assert.equal(formatManifest({ engine: "0.1.0", content: DIGEST, files: new Map(files.toReversed()) }), text);
    assert.deepEqual([...parseManifest(text)!.files.keys()].sort(), ["404.html", "__proto__", "a/ü.html", "z.html"]);
    assert.ok(text.indexOf("404.html") < text.indexOf("__proto__"));
  });

  const wrong: [name: string, text: string][] = [
    ["no JSON", "{"],
    ["of an app", '{"name":"x","icons":[]}'],
    ["without files", `{"engine":"0.1.0","content":"${DIGEST}"}`],
    ["with a list of files", `{"engine":"0.1.0","content":"${DIGEST}","files":["a"]}`],
    ["with a word more", `{"engine":"0.1.0","content":"${DIGEST}","files":{},"more":1}`],
    ["with a short digest", `{"engine":"0.1.0","content":"${DIGEST}","files":{"a":"ab"}}`],
    ...["..", "../a", "a/../../b", "/a", "a//b", "", "a/.", "a\\..\\b", "c:/a", "a\u0000b", "manifest.json"].map(
      (file): [string, string] => [
        `with the path ${JSON.stringify(file)}`,
        JSON.stringify({ engine: "0.1.0", content: DIGEST, files: { [file]: DIGEST } }),
      ],
    ),
  ];
  for (const [name, text] of wrong) {
    test(`should be none where it is one ${name}`, () => assert.equal(parseManifest(text), null));
  }
});
