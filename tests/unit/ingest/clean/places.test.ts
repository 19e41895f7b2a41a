import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readInert } from "../../../../src/ingest/emit/verify.ts";
import { splitFile } from "../../../../src/ingest/emit/front-matter.ts";
import { ingestSource } from "../../../../src/ingest/pipeline.ts";

const ONE =
  "The ferry to the island was late again on Friday, and the people on the quay waited in the shed by the water.";
const TWO =
  "Nobody on the island believed that the new engine, which the board had bought in the spring, would last the winter.";

async function shown(...lines: string[]): Promise<string[]> {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  const { mdx } = await ingestSource({ file: "raw/a.txt", bytes, sidecar: {} });
  return readInert(splitFile(mdx)!.body).map(({ text }) => text);
}
const kept = async (...lines: string[]) => {
  const all = await shown("Ferry late again", ...lines);
  for (const line of lines) assert.ok(all.includes(line), `lost: ${line}`);
};
const gone = async (line: string, ...lines: string[]) => {
  const all = await shown("Ferry late again", ...lines);
  assert.ok(!all.includes(line), `kept: ${line}`);
  assert.ok(all.includes(ONE));
};

describe("what the word lists know", () => {
  test("should go at the edges of an article, and between buttons", async () => {
    await gone("Facebook", ONE, TWO, "Facebook", "Twitter", "Share this article");
    await gone("Share this article", "Share this article", ONE, TWO);
    await gone("Your email address will not be published.", ONE, "Your email address will not be published.", TWO);
    await gone("Advertisement", ONE, "Advertisement", TWO);
  });
  test("should stay in a list that the text announces", async () => {
    await kept(ONE, "The board shut these channels for the whole week:", "Facebook", "WhatsApp", "Reddit", TWO);
    await kept(ONE, TWO, "Passengers were told to use one of these:", "Twitter", "Email", "Facebook");
  });
  test("should stay where a single word heads a part of the article", async () => {
    await kept(ONE, "Search", TWO);
  });
  test("should stay where a sentence begins like a button, or somebody speaks in it", async () => {
    await kept(ONE, "Create an account of the crossing, the judge told the mate, and leave nothing out of it.", TWO);
    await kept(
      ONE,
      "Click here to win a crossing was what the leaflet offered to everybody who lived on the island.",
      TWO,
    );
    await kept(ONE, TWO, "Sign in to the harbour, said the master.");
  });
});

describe("lines that no list knows", () => {
  test("should go where their shape and place say what they are", async () => {
    await gone("Image: Getty Images", "Image: Getty Images", ONE, TWO);
    await gone("Follow us on Facebook for the latest news", ONE, TWO, "Follow us on Facebook for the latest news");
  });
  test("should stay where they may be the article's", async () => {
    await kept(ONE, "A NEW ENGINE FOR THE FERRY", TWO);
    await kept(ONE, TWO, "“It will hold,” said the master");
    await kept(ONE, TWO, "and in the end the mate had left the ferry and the quay");
    await kept(ONE, "The ferry's three engines were:", "Old Anna", "The Twins", "Big Tom", TWO);
  });
  test("should stay in a text without a paragraph, and in a language that nobody described", async () => {
    await kept("Old Anna", "The Twins", "Big Tom");
    await kept(
      "Feri ya kwenda kisiwani ilichelewa tena siku ya Ijumaa, na watu wote walisubiri kwenye kibanda kando ya maji.",
      "Picha",
    );
  });
});

test("should take a credit for a picture's only where it names who took it", async () => {
  assert.ok((await shown("Ferry late again", `(Reuters)${ONE}`, TWO)).includes(ONE));
  assert.ok(
    !(await shown("Ferry late again", `(Reuters/Ada Brandt)The ferry at night.`, ONE, TWO)).includes(
      "The ferry at night.",
    ),
  );
});
