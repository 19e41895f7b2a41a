/** A record of a web archive. */
export function makeRecord(fields: Record<string, string>, block: Uint8Array | string): Buffer {
  const body = Buffer.from(block);
  const header = Object.entries({ ...fields, "Content-Length": String(body.length) }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${header.join("")}\r\n`), body, Buffer.from("\r\n\r\n")]);
}

/** What a server answered with, as a record. */
export function makeAnswer(
  url: string,
  body: Uint8Array | string,
  { status = 200, type = "text/html", headers = "" }: { status?: number; type?: string; headers?: string } = {},
): Buffer {
  const head = `HTTP/1.1 ${status} Said\r\nContent-Type: ${type}\r\n${headers}\r\n`;
  return makeRecord(
    { "WARC-Type": "response", "WARC-Target-URI": url, "Content-Type": "application/http; msgtype=response" },
    Buffer.concat([Buffer.from(head), Buffer.from(body)]),
  );
}

/** What a browser asked for, as a record. */
export function makeRequest(url: string, destination: string): Buffer {
  return makeRecord(
    { "WARC-Type": "request", "WARC-Target-URI": url, "Content-Type": "application/http; msgtype=request" },
    `GET / HTTP/1.1\r\nSec-Fetch-Dest: ${destination}\r\n\r\n`,
  );
}
