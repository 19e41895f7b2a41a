/** What a raw file may cost. A file beyond a limit is quarantined, never half read. */
export const LIMITS = {
  /** Bytes of a raw file. */
  bytes: 8 * 1024 * 1024,
  /** Bytes of a sidecar. */
  sidecarBytes: 256 * 1024,
  /** Levels of nested elements, block quotes or brackets. */
  depth: 500,
  /** Milliseconds that one isolated file may take. */
  milliseconds: 20_000,
  /** Megabytes of heap that one isolated file may take. */
  heapMegabytes: 768,
  /** Text files above this many bytes are read in isolation as well. */
  isolateTextBytes: 64 * 1024,
  /** Automatic findings of one kind an article may carry. */
  findings: 2000,
} as const;
