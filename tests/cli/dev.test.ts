import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import { PROJECT_ROOT } from "../../src/lib/workspace.ts";
import { SiteCopy } from "../support/copy.ts";

/** Asks until the answer is as wanted; what came last, where it never was. */
async function until(address: string, wanted: (status: number, text: string) => boolean): Promise<string> {
  let last = "";
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(200)) {
    const response = await fetch(address);
    const text = await response.text();
    if (wanted(response.status, text)) return "";
    last = `${response.status} ${text.slice(0, 400)}`;
  }
  return last;
}

test(
  "npm run dev follows what changes in the content folder, and stays with the last good state",
  { timeout: 120_000 },
  async () => {
    const site = new SiteCopy();
    const args = [path.join(PROJECT_ROOT, "src/cli/main.ts"), "dev", "--content", site.dir, "--port", "0"];
    const child = spawn(process.execPath, args, {
      cwd: PROJECT_ROOT,
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, NO_COLOR: "1" },
    });
    try {
      let errors = "";
      child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
      const address = await new Promise<string>((resolve, reject) => {
        child.stdout.on("data", (chunk: Buffer) => {
          const found = /http:\/\/\S+/.exec(chunk.toString());
          if (found) resolve(found[0]);
        });
        child.on("exit", () => reject(new Error(`the server ended\n${errors}`)));
      });
      assert.equal(
        await until(`${address}articles/harbour-herald/`, (_, text) => text.includes("nine years after")),
        "",
      );

      site.replace("raw/harbour-herald.txt", "nine years after", "ten years after");
      assert.equal(
        await until(`${address}articles/harbour-herald/`, (_, text) => text.includes("ten years after")),
        "",
        "a raw file",
      );

      site.replace("claims/bridge.yaml", "Building it took", "To build it took");
      assert.equal(
        await until(`${address}claims/c-nine-years/`, (_, text) => text.includes("To build it took")),
        "",
        "an edited file",
      );

      writeFileSync(
        path.join(site.dir, "raw/lamps.txt"),
        "Lamps\n\nThe town of Larn painted its lamps on 7 June 2019, all of them.\n",
      );
      assert.equal(await until(`${address}articles/lamps/`, (status) => status === 200), "", "a new file");

      const paper = (colour: string) => (_: number, text: string) =>
        text.includes(`name="theme-color" content="${colour}"`) && text.includes(`--paper: ${colour}`);
      site.write("tokens.css", ":root { --paper: #123456 }");
      assert.equal(await until(address, paper("#123456")), "", "a style sheet of one's own");
      site.write("tokens.css", ":root { --paper: #654321 }");
      assert.equal(await until(address, paper("#654321")), "", "a change of it");
      site.write("tokens.css", ":root { --paper: ");
      for (const end = Date.now() + 10_000; !errors.includes("tokens.css") && Date.now() < end;) await wait(100);
      assert.match(errors, /tokens\.css:1:\d+ +error/);
      assert.equal(await until(address, paper("#654321")), "", "the last good style sheet");
      rmSync(path.join(site.dir, "tokens.css"));
      assert.equal(await until(address, (_, text) => !text.includes("#654321")), "", "none");

      mkdirSync(path.join(site.dir, "images"));
      await sharp({ create: { width: 400, height: 300, channels: 3, background: "#9db4c6" } })
        .png()
        .toFile(path.join(site.dir, "images/bridge.png"));
      const image = "image: { file: images/bridge.png, alt: A bridge, credit: Ada Martin, licence: MIT }";
      site.write("digest.yaml", `${site.read("digest.yaml")}${image}\n`);
      assert.equal(await until(address, (_, text) => text.includes('alt="A bridge"')), "", "a picture");
      const picture = /src="\/(images\/[^"]+)"/.exec(await (await fetch(address)).text())![1]!;
      const answer = await fetch(address + picture);
      assert.deepEqual([answer.status, answer.headers.get("content-type")], [200, "image/webp"]);

      site.replace("claims/bridge.yaml", "importance: 1", "importance: [");
      for (const end = Date.now() + 10_000; !errors.includes("claims/bridge.yaml") && Date.now() < end;)
        await wait(100);
      assert.match(errors, /claims\/bridge\.yaml:\d+:\d+ +error/);
      assert.equal(
        await until(`${address}claims/c-nine-years/`, (_, text) => text.includes("To build it took")),
        "",
        "the last good state",
      );
    } finally {
      child.kill("SIGKILL");
    }
  },
);
