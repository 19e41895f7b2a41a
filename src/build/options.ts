/** What a build needs to know, whoever asks for it: the command line, or Astro through the integration. */
export interface BuildOptions {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the folder that holds the published site. */
  outDir: string;
  /** Origin and path that replace those of digest.yaml. */
  site: string | undefined;
  base: string | undefined;
  /** Quarantined files are errors. */
  strict: boolean;
  /** Build the search index. */
  search: boolean;
  /** Paths in the output that stay there from build to build, with slashes. */
  keep: string[];
  /** The old output keeps all it holds, under another name. */
  setAside: boolean;
}
