import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { takeOverFetch, type BundleFetch } from "../../../../src/search/pagefind/bundle-fetch.ts";

const PART = "index/en_a.pf_index";

describe("a file of the bundle that is asked for ahead", () => {
  let asked: string[] = [];
  let comes = true;
  let scope: { fetch: typeof fetch };
  let network: BundleFetch;

  before(() => void Object.assign(globalThis, { location: new URL("http://search.test/") }));
  after(() => void Reflect.deleteProperty(globalThis, "location"));
  beforeEach(() => {
    asked = [];
    comes = true;
    scope = {
      fetch: async (input) => {
        asked.push(String(input));
        if (!comes) throw new TypeError("no network");
        return new Response("words");
      },
    };
    network = takeOverFetch(scope, "/pagefind/");
  });
  const get = (): Promise<string> => scope.fetch(`/pagefind/${PART}`).then((response) => response.text());

  it("should come once, and be given to the one who asks for it", async () => {
    network.ahead(PART);
    network.ahead(PART);
    assert.equal(await get(), "words");
    assert.deepEqual(asked, [`/pagefind/${PART}`]);
    assert.equal(new TextDecoder().decode(await network.parts().get(PART)), "words");
    assert.equal(await get(), "words");
    assert.equal(asked.length, 2, "a body is read once");
  });

  it("should be asked for anew where it did not come", async () => {
    comes = false;
    network.ahead(PART);
    await new Promise((resolve) => setImmediate(resolve));
    assert.ok(!network.failed(), "nobody has missed it");
    comes = true;
    assert.equal(await get(), "words");
    assert.equal(asked.length, 2);
  });

  it("should fail where it is missed", async () => {
    comes = false;
    network.ahead(PART);
    await assert.rejects(get(), /no network/);
    assert.ok(network.failed());
  });

  it("should not be asked for where it is here", () => {
    network.keep(new Map([[PART, new Uint8Array(1)]]));
    network.ahead(PART);
    assert.deepEqual(asked, []);
  });
});
