import type { ShownStatus, Stance } from "../schemas/claim.ts";

/* Apart from marks.ts, and with types alone, for what runs in a browser. */

/**
 * What an article may do about a claim: take a stance, or be silent; nobody has
 * read it yet; or a program found a passage that nobody reviewed.
 */
export type StanceKind = Stance | "silent" | "unread" | "found";

/** The class that draws a stance's shape and gives its colour (src/styles/stance.css). */
export const stanceClass = (kind: StanceKind): string => `stance stance-${kind}`;

/** The class of a status, likewise. */
export const statusClass = (status: ShownStatus): string => `status status-${status}`;

/** The class of the label of what nobody has checked. */
export const UNREVIEWED_CLASS = "unreviewed";

/** The class of the label of an article that nobody has read. */
export const UNREAD_CLASS = "unread";
