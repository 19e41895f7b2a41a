import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, test } from "node:test";
import { openDesk } from "../../../src/desk/index.ts";
import { refusalIn, sentenceIn } from "../../../src/desk/refusal-in.ts";
import { getWorkspace } from "../../../src/lib/workspace.ts";
import { REPORT } from "../../support/editor-folder.ts";
import { temporaryFolder } from "../../support/site.ts";

/** Everything that says something to who works at the desk, of its own or of the editor's commands. */
const SAYING = [
  ...["actions", "guard", "index", "input", "mark-actions", "read-text", "rejected", "upstream-action", "work"].map(
    (name) => `desk/${name}`,
  ),
  ...["index", "mark-article", "other-marks", "shown-at", "unmark"].map((name) => `editor/mark/${name}`),
  ...["adopt", "delete-entry", "entries", "restore"].map((name) => `editor/${name}`),
  "lib/http/host-guard",
];

/** Sentences in a source: its strings of several words that end as one does, with something in their holes. */
function sentencesIn(source: string): string[] {
  const code = source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");
  const strings = code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\$]|\\.|\$\{(?:[^{}`]|`[^`]*`)*\})*)`/g);
  return Array.from(strings, ([, plain, filled]) => plain ?? filled ?? "")
    .filter((text) =>
      /^\S+(?: \S+){2,}[.?]$/.test(text.replaceAll(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, "x").replace(/\\n$/, "")),
    )
    .map((text) =>
      text.replaceAll(/\$\{(?:[^{}`]|`[^`]*`)*\}/g, "x").replaceAll(/\\(.)/g, (_, c: string) => (c === "n" ? "" : c)),
    );
}

describe("a refusal in the desk's language", () => {
  test("every sentence that refuses something has French words", () => {
    const said = SAYING.flatMap((name) => sentencesIn(readFileSync(`src/${name}.ts`, "utf8")));
    assert.ok(said.length > 85, String(said.length));
    assert.deepEqual(
      said.filter((each) => !each.startsWith("#") && sentenceIn("fr", each) === null),
      [],
    );
  });

  test("what fills a sentence stays what it is, and is said in French where it is a sentence itself", () => {
    assert.equal(
      sentenceIn("fr", 'There is no claims entry "c-1" any more.'),
      "Il n’y a plus d’entrée «\u00a0c-1\u00a0» dans claims.",
    );
    assert.equal(
      sentenceIn("fr", "articles/a.mdx cannot be read: it is too large."),
      "articles/a.mdx est illisible\u00a0: il est trop grand.",
    );
    assert.equal(
      sentenceIn("fr", "Did you mean larn? The articles made from raw files are: larn."),
      "Vouliez-vous dire larn\u202f? Les articles faits de fichiers bruts sont\u00a0: larn.",
    );
    // A name that holds what a replacement would read as its own sign.
    assert.equal(sentenceIn("fr", "$&.yaml cannot be read as a list."), "$&.yaml ne se lit pas comme une liste.");
  });

  test("what check says stays English as a whole, and is marked as that", () => {
    const refusal = { what: "the field “areas” is missing", fix: "Look again." };
    assert.deepEqual(refusalIn("fr", refusal), { ...refusal, lang: "en" });
    assert.deepEqual(refusalIn("en", refusal), refusal);
  });

  test("the desk refuses in the language that its page asks in", async () => {
    const content = path.join(temporaryFolder(), "content");
    for (const sub of ["raw", "claims", "areas"]) mkdirSync(path.join(content, sub), { recursive: true });
    writeFileSync(path.join(content, "raw/larn.txt"), REPORT);
    const desk = openDesk(getWorkspace(content));
    const server = createServer((req, res) => void desk.answer(req, res));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const ask = async (lang: string, name: string, body?: object, headers = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}${desk.path}api/${name}`, {
        ...(body && { method: "POST", body: JSON.stringify(body) }),
        headers: { "Accept-Language": lang, "Content-Type": "application/json", "X-Accord-Desk": "1", ...headers },
      });
      const { what, fix, lang: marked } = (await response.json()) as { what: string; fix: string; lang?: string };
      return [what, fix, marked];
    };
    try {
      assert.deepEqual(await ask("fr", "do/undo", {}), ["Il n’y a rien à annuler.", "", undefined]);
      assert.deepEqual(await ask("en", "do/undo", {}), ["There is nothing to take back.", "", undefined]);
      assert.deepEqual(await ask("fr", "text/none"), [
        "Aucun fichier de raw/ ne devient l’article «\u00a0none\u00a0».",
        "Les articles faits de fichiers bruts sont\u00a0: larn.",
        undefined,
      ]);
      assert.deepEqual(
        (await ask("fr", "state", undefined, { Origin: "https://evil.example" }))[0],
        "Ce serveur ne répond pas aux pages d’une autre origine.",
      );
      const entry = { kind: "claims", id: null, fields: { id: "c-new", statement: "A." } };
      const [what, , marked] = await ask("fr", "do/entry", entry);
      assert.deepEqual([what, marked], ['the field "areas" is missing', "en"]);
    } finally {
      desk.close();
      server.closeAllConnections();
      server.close();
    }
  });
});
