import { close, createIndex, type PagefindIndex } from "pagefind";

/**
 * Does something with an empty index of Pagefind's, which is one process for all of ours and is ended behind it. One at a time in
 * a thread.
 *
 * @throws Error with Pagefind's own words where it does not start, and whatever the work throws.
 */
export async function withIndex<T>(work: (index: PagefindIndex) => Promise<T>): Promise<T> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind does not start: ${errors.join("; ")}`);
  try {
    return await work(index);
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** The files of an index. */
export async function filesOf(index: PagefindIndex): Promise<{ path: string; content: Uint8Array }[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind gives no files: ${errors.join("; ")}`);
  return files;
}
