import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import type { Serving } from "../../src/cli/serve.ts";

/** A site's server behind a network on which every request takes its time. */
export async function slowly(address: string, milliseconds: number): Promise<Serving> {
  const { origin, pathname } = new URL(address);
  const server = createServer((incoming, outgoing) => {
    setTimeout(() => {
      const { url = "/", method, headers } = incoming;
      const onward = request(new URL(url, origin), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on("error", () => outgoing.destroy());
      incoming.pipe(onward);
    }, milliseconds);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

/** Notes when a page's requests begin and end, those of its workers too. */
export function timeRequests(page: Page): { url: string; begin: number; end: number }[] {
  const requests: { url: string; begin: number; end: number }[] = [];
  page.on("requestfinished", (finished) => {
    const { startTime, responseEnd } = finished.timing();
    requests.push({ url: finished.url(), begin: startTime, end: startTime + responseEnd });
  });
  return requests;
}

/** How many of the requests that began since a time had to wait for one another: the longest row of them. */
export function serialRounds(requests: readonly { begin: number; end: number }[], since: number): number {
  let rounds = 0;
  let end = since;
  for (const each of requests.filter(({ begin }) => begin >= since).toSorted((a, b) => a.end - b.end)) {
    if (each.begin < end && rounds > 0) continue;
    rounds++;
    end = each.end;
  }
  return rounds;
}
