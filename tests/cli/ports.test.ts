import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { SiteCopy } from "../support/copy.ts";
import { accord, temporaryFolder } from "../support/site.ts";
import { startServer } from "../support/accord-server.ts";

/** A folder that counts as a built site, under a base. */
function builtFolder(): string {
  const dir = path.join(temporaryFolder(), "site");
  mkdirSync(dir);
  writeFileSync(path.join(dir, "accord.json"), `{"base":"/digest/"}`);
  writeFileSync(path.join(dir, "_headers"), "");
  writeFileSync(path.join(dir, "index.html"), "<title>A page</title>");
  return dir;
}

describe("a port that is taken", () => {
  const usual = createServer();
  const other = createServer();
  let taken: string;

  before(async () => {
    // Where another program has the usual port already, it is as taken as it need be.
    usual.on("error", () => undefined).listen(4321, "127.0.0.1");
    other.listen(0, "127.0.0.1");
    await once(other, "listening");
    taken = String((other.address() as AddressInfo).port);
  });
  after(() => {
    usual.close();
    other.close();
  });

  for (const command of ["preview", "start", "dev"]) {
    const args = () =>
      command === "preview"
        ? ["--out", builtFolder()]
        : [
            "--content",
            new SiteCopy().dir,
            ...(command === "start" ? ["--no-search", "--out", path.join(temporaryFolder(), "site")] : []),
          ];

    test(
      `${command}: the next free one is taken and said, where none was asked for`,
      { timeout: 120_000 },
      async () => {
        const server = await startServer([command, ...args()]);
        try {
          assert.notEqual(server.port, 4321);
          assert.match(server.printed(), new RegExp(`^4321 is taken; ${server.port} is used instead\\.$`, "m"));
          assert.equal((await fetch(server.address)).status, 200);
        } finally {
          server.stop();
        }
      },
    );

    test(`${command}: one that was asked for is an error in words`, { timeout: 120_000 }, () => {
      const { status, stdout, stderr } = accord([command, ...args(), "--port", taken]);
      assert.equal(status, 2, stderr);
      assert.equal(
        stderr,
        `port ${taken} is taken by another program\n  What to do: Choose another port, or leave --port out: the next free one is taken.\n`,
      );
      assert.equal(stdout, "");
    });
  }
});

describe("a host that cannot be listened on", () => {
  for (const [host, wanted] of [
    ["203.0.113.7", /--host 203\.0\.113\.7 is no address of this machine/],
    ["", /--host names no address/],
    ["nowhere.invalid", /--host nowhere\.invalid is a name that leads nowhere/],
  ] as const) {
    test(host, () => {
      const { status, stderr } = accord(["preview", "--out", builtFolder(), "--host", host]);
      assert.equal(status, 2, stderr);
      assert.match(stderr, wanted);
      assert.match(stderr, /^ {2}What to do: /m);
      assert.doesNotMatch(stderr, /^ +at /m);
    });
  }
});

test("a folder without a site is said in words", () => {
  const dir = temporaryFolder();
  for (const manifest of [undefined, "{", `{"base":7}`, `{"base":"/%00/"}`]) {
    if (manifest !== undefined) writeFileSync(path.join(dir, "accord.json"), manifest);
    const { status, stderr } = accord(["preview", "--out", dir, "--port", "0"]);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /holds no built site\n {2}What to do: Build it first/);
  }
});
