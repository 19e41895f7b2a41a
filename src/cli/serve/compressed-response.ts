import { ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Types that gain from compression; fonts, pictures and the search's own files are compressed already. */
const TEXT =
  /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml|javascript)\b|application\/(?:manifest\+json|wasm)\b|image\/svg\+xml\b)/;

/** Below this many bytes the compressed form saves no packet. */
const SMALLEST = 256;

/** What static hosts use for files that they compress while they send them. */
const BROTLI_QUALITY = 5;

type Encoding = "br" | "gzip";

/**
 * A response that compresses text with brotli or gzip, as the client accepts them, the way static hosts do. Whole bodies
 * only: a part of a file (206) is sent as it is. Pass to http.createServer as ServerResponse.
 */
export class CompressedResponse extends ServerResponse {
  #encoding: Encoding | undefined;
  #chunks: Buffer[] = [];

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = (typeof rest.at(-1) === "object" ? rest.at(-1) : {}) as OutgoingHttpHeaders;
    for (const [name, value] of Object.entries(headers)) if (value !== undefined) this.setHeader(name, value);
    if (TEXT.test(String(this.getHeader("content-type") ?? ""))) {
      this.appendHeader("vary", "Accept-Encoding");
      const length = Number(this.getHeader("content-length") ?? Number.POSITIVE_INFINITY);
      const whole = status !== 206 && !this.hasHeader("content-encoding");
      if (whole && length >= SMALLEST) this.#encoding = accepted(this.req);
    }
    if (this.#encoding) {
      this.setHeader("content-encoding", this.#encoding);
      this.removeHeader("content-length");
      this.removeHeader("accept-ranges");
    }
    return super.writeHead(status);
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (!this.#encoding) return super.write(chunk, ...(rest as []));
    this.#chunks.push(Buffer.from(chunk as string));
    return true;
  }

  override end(...args: unknown[]): this {
    if (!this.headersSent) this.writeHead(this.statusCode);
    const encoding = this.#encoding;
    if (!encoding) return super.end(...(args as []));
    if (args[0] !== undefined && typeof args[0] !== "function") this.#chunks.push(Buffer.from(args[0] as string));
    const body = Buffer.concat(this.#chunks);
    this.#chunks = [];
    if (this.req.method === "HEAD") return super.end();
    const send = (error: Error | null, packed: Buffer) => (error ? this.destroy(error) : super.end(packed));
    if (encoding === "gzip") gzip(body, send);
    else brotliCompress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }, send);
    return this;
  }
}

/** The best encoding that a request accepts; one with q=0 is refused (RFC 9110, section 12.5.3). */
function accepted(req: IncomingMessage): Encoding | undefined {
  const offers = String(req.headers["accept-encoding"] ?? "")
    .toLowerCase()
    .split(",");
  const names = offers.flatMap((offer) => {
    const [name = "", ...params] = offer.split(";").map((part) => part.trim());
    return params.some((param) => /^q=0(?:\.0*)?$/.test(param)) ? [] : [name];
  });
  return (["br", "gzip"] as const).find((encoding) => names.includes(encoding));
}
