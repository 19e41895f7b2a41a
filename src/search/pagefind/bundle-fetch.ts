/** How Pagefind's files are fetched in the worker. */
export interface BundleFetch {
  /** Serves these from memory. */
  keep(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): void;
  /** Asks for a file that Pagefind will ask for; it is given that one then. */
  ahead(path: string): void;
  /** Whether a part of the index has not come. Pagefind only complains on the console, and goes on as if it were empty. */
  failed(): boolean;
  /** The parts of an index that have come or are coming, by their path in the bundle; undefined for one that does not come. */
  parts(): ReadonlyMap<string, Promise<Uint8Array<ArrayBuffer> | undefined>>;
}

/**
 * Puts itself in the place of fetch() for the one who calls it with addresses in the bundle.
 *
 * @param scope The worker.
 * @param bundle Path of the bundle, ending with a slash.
 */
export function takeOverFetch(scope: { fetch: typeof fetch }, bundle: string): BundleFetch {
  const network = scope.fetch.bind(scope);
  let kept: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map();
  let failed = false;
  const early = new Map<string, Promise<Response>>();
  const parts = new Map<string, Promise<Uint8Array<ArrayBuffer> | undefined>>();
  const copy = (response: Response, pathname: string): Response => {
    if (pathname.endsWith(".pf_index"))
      parts.set(
        pathname.slice(bundle.length),
        response
          .clone()
          .arrayBuffer()
          .then((buffer) => new Uint8Array(buffer))
          .catch(() => undefined),
      );
    return response;
  };
  scope.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const file = pathname.startsWith(bundle) ? kept.get(pathname.slice(bundle.length)) : undefined;
    if (file) return copy(new Response(file), pathname);
    const coming = early.get(pathname);
    early.delete(pathname);
    try {
      const response = await (coming ?? network(input, init));
      if (!response.ok) throw new Error(`${pathname}: ${response.status}`);
      return copy(response, pathname);
    } catch (error) {
      // Any other file's caller hears of it by itself.
      failed ||= /\.pf_\w+$/.test(pathname);
      throw error;
    }
  };
  return {
    keep: (files) => void (kept = files),
    ahead(path) {
      if (kept.has(path) || early.has(bundle + path)) return;
      const coming = network(bundle + path);
      early.set(bundle + path, coming);
      // Pagefind asks again, and hears of it then.
      coming.catch(() => early.delete(bundle + path));
    },
    failed: () => failed,
    parts: () => parts,
  };
}
