import assert from "node:assert/strict";
import { hostname } from "node:os";
import { describe, test } from "node:test";
import { hostOf, hostRule, refuseForeignHost, refuseForeignOrigin } from "../../../../src/lib/http/host-guard.ts";

const request = (headers: Record<string, string>, url = "/") => ({ url, rawHeaders: Object.entries(headers).flat() });
const status = (listensOn: string, host: string, url = "/") =>
  refuseForeignHost(request({ Host: host }, url), hostRule(listensOn))?.status;

describe("refuseForeignHost()", () => {
  test("should answer to loopback names, with any port", () => {
    for (const host of [
      "localhost",
      "LOCALHOST:4321",
      "a.localhost:1",
      "127.0.0.1",
      "127.9.9.9:80",
      "[::1]:4321",
      "localhost.",
    ])
      assert.equal(status("127.0.0.1", host), undefined, host);
  });

  test("should refuse any other, also what merely looks like one", () => {
    const foreign = [
      "evil.example",
      "evil.example:4321",
      "localhost.evil.example",
      "127.0.0.1.evil.example",
      "evillocalhost",
      "10.0.0.1",
      "0.0.0.0",
      "[::2]",
      "[::1",
      "::1",
      "",
      "localhost@evil.example",
      "localhost/evil",
      "localhost:80:80",
      "127.1",
      "file:///x",
      " localhost",
    ];
    for (const host of foreign) assert.equal(status("127.0.0.1", host), 421, host);
  });

  test("should refuse an address as target whose host is foreign, whatever the Host header says", () => {
    assert.equal(status("127.0.0.1", "localhost", "http://evil.example/x"), 421);
    assert.equal(status("127.0.0.1", "evil.example", "http://localhost/x"), 421);
    assert.equal(status("127.0.0.1", "localhost", "http://localhost:4321/x"), undefined);
  });

  test("should ask for one Host header", () => {
    const rule = hostRule("127.0.0.1");
    assert.equal(refuseForeignHost(request({}), rule)?.status, 400);
    const two = { url: "/", rawHeaders: ["Host", "localhost", "host", "evil.example"] };
    assert.equal(refuseForeignHost(two, rule)?.status, 400);
  });

  test("should answer to what it was told to listen on, and no other", () => {
    assert.equal(status("desk.example", "desk.example:4321"), undefined);
    assert.equal(status("desk.example", "other.example"), 421);
    assert.equal(status("192.168.7.7", "192.168.7.7"), undefined);
    assert.equal(status("192.168.7.7", "192.168.7.8"), 421);
  });

  test("should answer to every address and the machine's name where it listens on every address", () => {
    for (const listensOn of ["0.0.0.0", "::"]) {
      for (const host of ["192.168.7.7:4321", "[fe80::1]", hostname(), `${hostname()}.local`, "0.0.0.0:4321"])
        assert.equal(status(listensOn, host), undefined, host);
      for (const host of ["evil.example", `${hostname()}.evil.example`])
        assert.equal(status(listensOn, host), 421, host);
    }
  });
});

test("hostOf() should leave port, brackets and the final dot out", () => {
  assert.deepEqual(["A.b:1", "[::1]:2", "x.", "a b", "[x]"].map(hostOf), ["a.b", "::1", "x", undefined, undefined]);
});

test("refuseForeignOrigin() should let the server's own pages and no other through", () => {
  const from = (Origin: string) => refuseForeignOrigin(request({ Host: "localhost:4321", Origin }))?.status;
  assert.equal(from("http://localhost:4321"), undefined);
  assert.equal(refuseForeignOrigin(request({ Host: "localhost:4321" })), undefined);
  for (const origin of ["null", "http://localhost:3000", "http://evil.example", "https://localhost:4321", ""])
    assert.equal(from(origin), 403, origin);
});
