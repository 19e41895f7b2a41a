/** A request's path, read as data: it can name nothing outside the folder that it is looked up in. */
export interface RequestPath {
  /** The names along the path, decoded; never empty, "." or "..", never with a slash, backslash or control character. */
  segments: string[];
  /** The path ends in a slash: it means a folder. */
  folder: boolean;
  /** The query with its question mark, or nothing. */
  query: string;
}

/**
 * Reads a request's target: a path, or an address with one ("http://host/path"), whose host the caller has judged.
 * Repeated slashes count as one, "." and ".." are carried out and end at the root, escaped ones like plain ones.
 *
 * @returns undefined for what is no path of any file: broken escapes, escaped slashes, NUL, "*".
 */
export function readTarget(target: string): RequestPath | undefined {
  const [, path = "", query = ""] = /^(?:[a-z][a-z\d+.-]*:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i.exec(target) ?? [];
  if (path !== "" && !path.startsWith("/")) return undefined;
  const segments: string[] = [];
  let last = "";
  for (const raw of path.split("/")) {
    last = decode(raw) ?? "\0";
    if (/[\p{Cc}/\\]/u.test(last)) return undefined;
    if (last === "..") segments.pop();
    else if (last !== "" && last !== ".") segments.push(last);
  }
  return {
    segments,
    folder: ["", ".", ".."].includes(last),
    query: query.replace(/[^\x21-\x7e]/g, encodeURIComponent),
  };
}

/** A path as it stands in an address: it begins with one slash, and can name no host. */
export function writePath(segments: readonly string[], folder: boolean): string {
  const path = segments.map((segment) => `/${encode(segment)}`).join("");
  return folder || path === "" ? `${path}/` : path;
}

/** Escapes what a name along a path may not hold; "@", "+" and their kind may stay. */
const encode = (segment: string): string =>
  encodeURIComponent(segment).replace(/%(?:2[46BC]|3[ABD]|40)/g, decodeURIComponent);

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
