import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { Actions, type Done } from "../../../src/desk/actions.ts";
import { loadContent } from "../../../src/content/index.ts";
import { readProposals } from "../../../src/desk/proposals.ts";
import { buildDigest } from "../../../src/digest/index.ts";
import { readText } from "../../../src/desk/read-text.ts";
import { isSound, verify } from "../../../src/editor/verify/index.ts";
import { sha256 } from "../../../src/lib/hash.ts";
import { getWorkspace } from "../../../src/lib/workspace.ts";
import { REPORT, spanOf } from "../../support/editor-folder.ts";
import { temporaryFolder } from "../../support/site.ts";

const CLAIMS = `# Mine.
- id: c-open # opened
  statement: { en: The bridge is open. }
  areas: [traffic]
`;

function folder() {
  const content = path.join(temporaryFolder(), "content");
  for (const sub of ["raw", "claims", "areas"]) mkdirSync(path.join(content, sub), { recursive: true });
  const write = (name: string, text: string) => writeFileSync(path.join(content, name), text);
  write("raw/larn.txt", REPORT);
  write("raw/second.txt", REPORT.replace("nine years", "ten years").replace("12 million", "13 million"));
  write("areas/traffic.mdx", "---\nid: traffic\nlabel: { en: Traffic }\n---\n\nWords of mine.\n");
  write("claims/claims.yaml", CLAIMS);
  const workspace = getWorkspace(content);
  const desk = new Actions(workspace);
  const read = (name: string) => readFileSync(path.join(content, name), "utf8");
  /** Asks for a mark as the page does: from the text as it was shown. */
  const shown = async () => {
    const result = await readText(workspace, "larn");
    assert.ok("text" in result, JSON.stringify(result));
    desk.saw(result.target.own);
    return result.text;
  };
  const mark = (text: { text: string; sha256: string | null }, words: string, claim = "c-open") => {
    const start = text.text.indexOf(words);
    return desk.run("mark", {
      article: "larn",
      sha256: text.sha256,
      start,
      end: start + words.length,
      claim,
      stance: "asserts",
      modality: "fact",
    });
  };
  return { content, workspace, desk, read, write, shown, mark };
}

function done(result: Done): unknown {
  assert.ok(result.ok, JSON.stringify(result));
  return result.data;
}

function not(result: Done, status: number) {
  assert.ok(!result.ok, JSON.stringify(result));
  assert.equal(result.status, status, result.refusal.what);
  return result.refusal;
}

describe("what the desk does", () => {
  test("should take over what an article rests on with its source, in one step that is taken back whole", async () => {
    const { content, desk, read, write, workspace } = folder();
    write("raw/second.txt", `${REPORT}\nThe town opened it on Monday, Reuters reported.\n`);
    const [card] = (await readProposals(workspace)).filter(({ kind }) => kind === "upstream");
    assert.deepEqual([card?.title, card?.passages[0]?.text], ["Reuters", "Reuters reported"]);
    const taken = { ...card!.entry, article: "second" };
    done(await desk.run("upstream", taken));
    assert.match(read("raw/second.txt.yaml"), /source: reuters[^]*how: credits[^]*en: “Reuters reported”/);
    const { input, problems } = await loadContent(workspace);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["claim-without-evidence"],
      "of the claim that the folder has from the start",
    );
    assert.deepEqual(input.sources, [{ ...input.sources[0]!, id: "reuters", name: "Reuters", kind: "agency" }]);
    assert.equal(input.articles.find(({ id }) => id === "second")?.derivedFrom[0]?.source, "reuters");
    // It is not proposed again, and another line does not push it out.
    assert.equal((await readProposals(workspace)).filter(({ kind }) => kind === "upstream").length, 0);
    const evidence = { en: "“told AFP”" };
    const other = {
      source: { id: "afp", name: "AFP" },
      line: { source: "afp", how: "credits", evidence },
      article: "second",
    };
    done(await desk.run("upstream", other));
    assert.match(read("raw/second.txt.yaml"), /reuters[^]*afp/);
    done(await desk.run("undo", {}));
    done(await desk.run("undo", {}));
    assert.ok(!existsSync(path.join(content, "raw/second.txt.yaml")));
    assert.deepEqual((await loadContent(workspace)).input.sources, []);
    not(await desk.run("upstream", { ...taken, article: "gone" }), 422);
    for (const line of [{ ...other.line, source: "reuters" }, { source: "afp" }, null])
      await assert.rejects(desk.run("upstream", { ...other, line }), /no upstream source/);
  });

  test("should not propose again what an article was said not to rest on", async () => {
    const { desk, write, workspace } = folder();
    write("raw/second.txt", `${REPORT}\nThe town opened it on Monday, Reuters reported.\n`);
    const upstream = async () => (await readProposals(workspace)).filter(({ kind }) => kind === "upstream");
    done(await desk.run("reject", { key: (await upstream())[0]!.key }));
    assert.deepEqual(await upstream(), []);
  });

  test("should adopt and mark at once, and take both back at once", async () => {
    const { content, desk, read, shown, mark } = folder();
    done(await mark(await shown(), "its new swing bridge"));
    const { at, sum } = spanOf(REPORT, "its new swing bridge");
    assert.match(
      read("articles/larn.mdx"),
      new RegExp(
        `<Evidence claim="c-open" stance="asserts" modality="fact" at="${at}" sum="${sum}" words="its new swing bridge">`,
      ),
    );
    assert.ok(existsSync(path.join(content, ".adopted/larn.json")));
    done(await desk.run("undo", {}));
    assert.deepEqual(
      [readdirSync(path.join(content, "articles")), readdirSync(path.join(content, ".adopted"))],
      [[], []],
    );
    assert.equal(desk.undo, null);
  });

  test("should change a mark, take it away, and undo each", async () => {
    const { desk, read, shown, mark } = folder();
    done(await mark(await shown(), "its new swing bridge"));
    const first = read("articles/larn.mdx");
    const change = {
      article: "larn",
      sha256: (await shown()).sha256,
      n: (await shown()).marks.find(({ claims }) => claims[0] === "c-open")!.n,
    };
    done(
      await desk.run("change-mark", {
        ...change,
        claim: "c-open",
        stance: "hedges",
        modality: "plan",
        speaker: "Ada Brandt",
      }),
    );
    assert.match(read("articles/larn.mdx"), /stance="hedges" modality="plan" speaker="Ada Brandt"/);
    done(await desk.run("undo", {}));
    assert.equal(read("articles/larn.mdx"), first);
    done(await desk.run("remove-mark", change));
    assert.doesNotMatch(read("articles/larn.mdx"), /<Evidence/);
    done(await desk.run("undo", {}));
    assert.equal(read("articles/larn.mdx"), first);
  });

  test("should write nothing where the article was changed meanwhile, and show how", async () => {
    const { desk, read, write, shown, mark } = folder();
    done(await mark(await shown(), "its new swing bridge"));
    const text = await shown();
    const theirs = read("articles/larn.mdx").replace("turns like a door", "turns like a gate");
    write("articles/larn.mdx", theirs);
    const { what, difference } = not(await mark(text, "harbour master"), 409);
    assert.match(what, /changed by somebody else meanwhile. Nothing was written/);
    const changed = difference?.lines.filter(({ sign }) => sign !== " ").map(({ sign }) => sign);
    assert.deepEqual(changed, ["-", "+"]);
    assert.equal(read("articles/larn.mdx"), theirs);
    const undone = not(await desk.run("undo", {}), 409);
    assert.match(undone.what, /meanwhile/);
    assert.ok(undone.difference?.lines.some(({ sign, text }) => sign === "+" && text.includes("like a gate")));
    assert.equal(read("articles/larn.mdx"), theirs);
  });

  test("should let the second of two tabs know, not win", async () => {
    const { shown, mark, read } = folder();
    const [one, other] = [await shown(), await shown()];
    done(await mark(one, "its new swing bridge"));
    const after = read("articles/larn.mdx");
    done(await mark(await shown(), "turns like a door"));
    const { difference } = not(await mark({ ...one, sha256: sha256(after) }, "harbour master"), 409);
    assert.match(difference?.lines.map(({ sign, text }) => sign + text).join("\n") ?? "", /^\+.*>turns like a door</m);
    // The other tab still shows an article that nobody has adopted.
    assert.ok(not(await mark(other, "harbour master"), 409).difference?.lines.every(({ sign }) => sign === "+"));
    assert.equal((read("articles/larn.mdx").match(/<Evidence/g) ?? []).length, 2);
  });

  test("should keep what people wrote beside the fields of a form", async () => {
    const { desk, read, write } = folder();
    const entry = { kind: "claims", id: "c-open" };
    done(await desk.run("entry", { ...entry, fields: { importance: 1 } }));
    assert.equal(read("claims/claims.yaml"), `${CLAIMS}  importance: 1\n`);
    done(await desk.run("entry", { kind: "areas", id: "traffic", fields: { official: true } }));
    assert.equal(
      read("areas/traffic.mdx"),
      "---\nid: traffic\nlabel: { en: Traffic }\nofficial: true\n---\n\nWords of mine.\n",
    );
    write("claims/claims.yaml", `${CLAIMS}# theirs\n`);
    not(await desk.run("entry", { ...entry, fields: { importance: 2 }, sha256: "0".repeat(64) }), 409);
    assert.equal(read("claims/claims.yaml"), `${CLAIMS}# theirs\n`);
    // Made since the page was loaded, when there was none.
    write("digest.yaml", "title: Theirs\n");
    not(await desk.run("settings", { fields: { site: "https://a.example" }, sha256: null }), 409);
    assert.equal(read("digest.yaml"), "title: Theirs\n");
  });

  test("should refuse what no file may say, at its field, and write nothing", async () => {
    const { desk, read } = folder();
    const refusal = not(
      await desk.run("entry", { kind: "claims", id: null, fields: { id: "c-new", statement: { en: "New." } } }),
      422,
    );
    assert.equal(refusal.field, "areas");
    assert.equal(
      not(
        await desk.run("entry", {
          kind: "claims",
          id: null,
          fields: { id: "c-open", statement: "x", areas: ["traffic"] },
        }),
        422,
      ).field,
      "id",
    );
    not(await desk.run("settings", { fields: { title: null } }), 422);
    assert.equal(read("claims/claims.yaml"), CLAIMS);
  });

  test("should delete an entry with its lines alone, and put it back to the byte", async () => {
    const { content, desk, read, write } = folder();
    const two = `${CLAIMS}
# Kept.
- id: c-toll
  statement: { en: There is a toll. } # two euros
  areas: [traffic]
- { id: c-last, statement: Last., areas: [traffic] }
`;
    write("claims/claims.yaml", two);
    done(await desk.run("delete-entry", { kind: "claims", id: "c-toll" }));
    const left = two.replace(/- id: c-toll\n.*\n.*\n/, "");
    assert.equal(read("claims/claims.yaml"), left);
    done(await desk.run("delete-entry", { kind: "claims", id: "c-last" }));
    done(await desk.run("undo", {}));
    assert.equal(read("claims/claims.yaml"), left);
    done(await desk.run("undo", {}));
    assert.equal(read("claims/claims.yaml"), two);

    write("areas/weather.mdx", "---\nlabel: Weather\n---\n\nWind.\n");
    write("areas/weather.fr.mdx", "Du vent.\n");
    done(await desk.run("delete-entry", { kind: "areas", id: "weather" }));
    assert.deepEqual(readdirSync(path.join(content, "areas")), ["traffic.mdx"]);
    done(await desk.run("undo", {}));
    assert.equal(read("areas/weather.fr.mdx"), "Du vent.\n");
    assert.equal(read("areas/weather.mdx"), "---\nlabel: Weather\n---\n\nWind.\n");
  });

  test("should not delete what others name, saying where, nor what was published or changed meanwhile", async () => {
    const { desk, content, read, write, shown, mark } = folder();
    done(await mark(await shown(), "its new swing bridge"));
    mkdirSync(path.join(content, "events"));
    write("events/e.yaml", '- { id: e-open, edtf: "2019", basis: inferred, title: Open, claims: [c-open] }\n');
    write("digest.yaml", "title: Larn\nkeyClaims: [c-open]\n");
    const before = read("claims/claims.yaml");
    const refusal = not(await desk.run("delete-entry", { kind: "claims", id: "c-open" }), 422);
    assert.match(refusal.what, /c-open is named in 3 other places/);
    for (const place of ["digest.yaml:2", "events/e.yaml:1", "articles/larn.mdx:"])
      assert.ok(refusal.fix.includes(place));
    const area = not(await desk.run("delete-entry", { kind: "areas", id: "traffic" }), 422);
    assert.match(area.what + area.fix, /another place.*claims\/claims\.yaml:4/);
    assert.equal(read("claims/claims.yaml"), before);

    mkdirSync(path.join(content, "editions"));
    const entries = { events: { "e-open": { label: "Open", digest: "0".repeat(16) } } };
    const counts = { articles: 1, claims: 1, origins: 1, disagreements: 0 };
    write("editions/1.json", JSON.stringify({ number: 1, date: "2019-05-05", entries, counts }));
    assert.match(
      not(await desk.run("delete-entry", { kind: "events", id: "e-open" }), 422).what,
      /published in edition 1/,
    );
    not(await desk.run("delete-entry", { kind: "claims", id: "c-open", sha256: "0".repeat(64) }), 409);
    not(await desk.run("delete-entry", { kind: "claims", id: "c-none" }), 422);
    write("claims/claims.yaml", "[{ id: c-flow, statement: A., areas: [traffic] }]\n");
    assert.match(not(await desk.run("delete-entry", { kind: "claims", id: "c-flow" }), 422).fix, /in the file/);
  });

  test("should write into an article of the editor's that somebody has read it, and take that back", async () => {
    const { desk, read } = folder();
    done(await desk.run("adopt", { articles: ["larn"] }));
    done(await desk.run("facts", { article: "larn", fields: { read: true, reviewed: null } }));
    assert.match(read("articles/larn.mdx"), /^read: true$/m);
    done(await desk.run("undo", {}));
    assert.match(read("articles/larn.mdx"), /^read: false$/m);
  });

  test("should say what is known of an article in its sidecar, then in the article's own file", async () => {
    const { desk, read, shown, mark } = folder();
    done(await desk.run("facts", { article: "larn", fields: { published: "2019-05-05", publishedBasis: "editor" } }));
    assert.equal(read("raw/larn.txt.yaml"), 'published: "2019-05-05"\npublishedBasis: editor\n');
    done(await mark(await shown(), "its new swing bridge"));
    done(await desk.run("facts", { article: "larn", fields: { published: "2019-05-06" } }));
    assert.match(read("articles/larn.mdx"), /^published: "2019-05-06"$/m);
    assert.equal(read("raw/larn.txt.yaml"), 'published: "2019-05-05"\npublishedBasis: editor\n');
  });

  test("should put back what cleaning left out, and take that back", async () => {
    const { content, desk, write, workspace } = folder();
    write(
      "raw/ad.txt",
      `${REPORT}\nRead more: The ten best bridges\n\nThe old ferry made its last crossing the evening before, painted in blue.\n`,
    );
    const text = async () => {
      const result = await readText(workspace, "ad");
      assert.ok("text" in result);
      return result.text;
    };
    const [removed] = (await text()).removed;
    assert.ok(removed, JSON.stringify(await text()));
    done(await desk.run("restore", { article: "ad", sha256: null, at: removed.at }));
    const after = await text();
    assert.ok(after.text.includes(removed.text));
    assert.deepEqual(after.removed.length, 0);
    const report = await verify(workspace, path.join(content, "raw"));
    assert.ok(isSound(report), JSON.stringify(report.articles));
    done(await desk.run("undo", {}));
    assert.equal(existsSync(path.join(content, "articles/ad.mdx")), false);
  });

  test("should adopt many at once", async () => {
    const { content, desk } = folder();
    done(await desk.run("adopt", { articles: ["larn", "second"] }));
    assert.deepEqual(readdirSync(path.join(content, "articles")).sort(), ["larn.mdx", "second.mdx"]);
    done(await desk.run("undo", {}));
    assert.deepEqual(readdirSync(path.join(content, "articles")), []);
  });

  test("should keep what was rejected away, in a file", async () => {
    const { desk, read, workspace } = folder();
    const before = await readProposals(workspace);
    const [card] = before;
    assert.ok(card);
    done(await desk.run("reject", { key: card.key }));
    const after = await readProposals(workspace);
    assert.deepEqual(
      after.map(({ key }) => key),
      before.slice(1).map(({ key }) => key),
    );
    assert.match(read("rejected.yaml"), /^# .*\n- proposal: /);
  });

  test("should turn down every kind of card in words that check and build understand", async () => {
    const { desk, workspace, write } = folder();
    // Two outlets of their own that tell one thing in words of their own: what is alike word for word may be one outlet's.
    const told = "The harbour board of Larn voted on Tuesday to close the swing bridge for repairs until October";
    const echoed =
      "For repairs the swing bridge will close until October, the board of the harbour at Larn voted on Tuesday";
    write("raw/post.txt", `Bridge to close\n\nNobody had expected it. ${told}. Ships wait.\n`);
    write(
      "raw/echo.txt",
      `A vote in Larn\n\nIt was late. ${echoed}, the clerk said. The ferry will sail instead of it.\n`,
    );
    const cards = await readProposals(workspace);
    const kinds = new Set(cards.map(({ kind }) => kind));
    for (const kind of ["claim", "date", "name", "figure", "quote"] as const) assert.ok(kinds.has(kind), kind);
    for (const { key } of cards) done(await desk.run("reject", { key }));
    assert.deepEqual(await readProposals(workspace), []);
    const { input, problems } = await loadContent(workspace);
    assert.deepEqual(
      problems.filter(({ file }) => file === "rejected.yaml"),
      [],
    );
    const { figures, quotes } = buildDigest(input);
    assert.deepEqual([input.findings, figures, quotes], [true, [], []]);
    await assert.rejects(desk.run("reject", { key: "figure larn" }), /no proposal/);
  });

  test("should make a figure and a quotation that were found the editor's, and take that back", async () => {
    const { content, desk, read, workspace } = folder();
    const cards = await readProposals(workspace);
    const card = (kind: string) => {
      const found = cards.find((each) => each.kind === kind && each.passages[0]?.article === "larn");
      assert.ok(found, kind);
      return { article: "larn", at: found.passages[0]!.at, fields: found.entry, text: found.passages[0]!.text };
    };
    const figure = card("figure");
    assert.equal(figure.text, "It cost 12 million euros.");
    const fields = { ...figure.fields, subject: "cost of the bridge" };
    assert.match(
      not(await desk.run("mark-found", { ...figure, name: "Figure", fields: { ...fields, id: "f-1" } }), 422).what,
      /the machine gives/,
    );
    assert.equal(
      not(await desk.run("mark-found", { ...figure, name: "Figure", fields: { ...fields, value: "12,5" } }), 422).field,
      "value",
    );
    assert.ok(!existsSync(path.join(content, "articles/larn.mdx")), "what is refused adopts nothing");
    done(await desk.run("mark-found", { ...figure, name: "Figure", fields }));
    const quote = card("quote");
    done(await desk.run("mark-found", { ...quote, name: "Quote", fields: { ...quote.fields, speaker: "Ada Brandt" } }));
    const mdx = read("articles/larn.mdx");
    assert.match(
      mdx,
      /<Figure id="f-[a-z-]+" subject="cost of the bridge" value="12000000" unit="EUR" at="\d+-\d+"[^>]*>/,
    );
    assert.match(mdx, /<Quote id="q-[a-z-]+" speaker="Ada Brandt" at="\d+-\d+"[^>]*>/);
    const report = await verify(workspace, path.join(content, "raw"));
    assert.ok(isSound(report), JSON.stringify(report));
    const left = (await readProposals(workspace)).filter(({ passages }) => passages[0]?.article === "larn");
    assert.deepEqual(
      left.filter(({ kind, key }) => (kind === "figure" || kind === "quote") && key.endsWith(figure.at)),
      [],
    );
    not(await desk.run("mark-found", { ...figure, name: "Figure", fields }), 422);
    done(await desk.run("undo", {}));
    assert.doesNotMatch(read("articles/larn.mdx"), /<Quote/);
    done(await desk.run("undo", {}));
    assert.deepEqual(readdirSync(path.join(content, "articles")), []);
  });

  test("should say that without the raw file nothing can be marked", async () => {
    const { content, shown, mark } = folder();
    done(await mark(await shown(), "its new swing bridge"));
    rmSync(path.join(content, "raw/larn.txt"));
    const text = await shown();
    assert.equal(text.closed, "raw/larn.txt");
    assert.match(not(await mark(text, "harbour master"), 422).what, /without it no mark can be set/);
  });
});
