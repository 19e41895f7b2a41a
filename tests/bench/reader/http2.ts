import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { createSecureServer, type ServerHttp2Session } from "node:http2";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** Headers that belong to a connection of HTTP/1.1. */
const OF_CONNECTION = ["connection", "keep-alive", "transfer-encoding"];

/** A server that speaks HTTP/2, as most hosts of static sites do. */
export interface Http2 {
  address: string;
  close(): void;
}

/**
 * Puts HTTP/2 in front of a server of this machine, with a certificate that OpenSSL makes and nobody trusts.
 *
 * @param folder Receives the certificate.
 * @throws Error where the machine has no OpenSSL.
 */
export async function http2(server: string, folder: string): Promise<Http2> {
  const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "certificate.pem")];
  const options = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=localhost";
  const made = spawnSync("openssl", [...options.split(" "), "-keyout", key, "-out", cert]);
  if (made.status !== 0) throw new Error("OpenSSL made no certificate");
  const sessions = new Set<ServerHttp2Session>();
  const front = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, answer) => {
    const headers = Object.fromEntries(Object.entries(asked.headers).filter(([name]) => !name.startsWith(":")));
    request(new URL(asked.url, server), { method: asked.method, headers }, (found) => {
      for (const [name, value] of Object.entries(found.headers))
        if (value !== undefined && !OF_CONNECTION.includes(name)) answer.setHeader(name, value);
      answer.writeHead(found.statusCode ?? 502);
      found.pipe(answer);
    })
      .on("error", () => answer.stream.destroy())
      .end();
  });
  front.on("session", (session) => sessions.add(session));
  front.listen(0, "127.0.0.1");
  await once(front, "listening");
  return {
    address: `https://127.0.0.1:${(front.address() as AddressInfo).port}/`,
    close: () => {
      front.close();
      for (const session of sessions) session.destroy();
    },
  };
}
