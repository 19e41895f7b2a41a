/** Sets of keys, joined. Iterative, so that neither a circle nor a long chain can harm. */
export class UnionFind {
  readonly #parent = new Map<string, string>();
  find(key: string): string {
    let root = key;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    let each = key;
    while (each !== root) {
      const up = this.#parent.get(each) ?? root;
      this.#parent.set(each, root);
      each = up;
    }
    return root;
  }
  join(a: string, b: string): void {
    const [x, y] = [this.find(a), this.find(b)];
    // The smaller key leads, so that the outcome does not hang on the order of joining.
    if (x !== y) this.#parent.set(x < y ? y : x, x < y ? x : y);
  }
}
