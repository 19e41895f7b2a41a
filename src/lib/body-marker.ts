/*
 * An article's entry in its collection holds no text: a page that renders the entry gets a mark, which the build, or a
 * middleware while somebody is writing, replaces by the rendered body. The mark is an element with a quoted attribute. Text
 * never becomes one: in an element its "<" is escaped, in an attribute its quotation marks.
 */

/** What a page holds in the place of an article's body. */
export const bodyMarker = (id: string): string => `<accord-body article="${id}"></accord-body>`;

const MARKER = /<accord-body article="([^"<>]*)"><\/accord-body>/g;

/** Whether a page waits for a body. */
export const hasBodyMarker = (html: string): boolean => html.includes("<accord-body ");

/** Puts a text in the place of each mark. `copy` counts how often the article stood on the page before, from 0. */
export function replaceBodyMarkers(html: string, body: (id: string, copy: number) => string): string {
  const copies = new Map<string, number>();
  return html.replace(MARKER, (_, id: string) => {
    const copy = copies.get(id) ?? 0;
    copies.set(id, copy + 1);
    return body(id, copy);
  });
}
