/** How many files are open at any time: fewer than any system allows, and enough to keep a disk busy. */
const AT_ONCE = 32;

/** Does some work for every item, a few at a time. A site has more files than a process may hold open. */
export async function fewAtOnce<Item>(items: Iterable<Item>, work: (item: Item) => Promise<unknown>): Promise<void> {
  const queue = Iterator.from(items);
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
