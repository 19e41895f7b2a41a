/** The parts of the search's markup; see SearchBox.astro. */
export interface Parts {
  settings: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** The row of kinds, the button that opens the filters, and these. */
  kinds: HTMLElement;
  toggle: HTMLElement;
  facets: HTMLElement;
  facetList: HTMLElement;
  facetsClear: HTMLElement;
  /** What scrolls in the dialog. */
  body: HTMLElement;
  /** What is seen, and what is read aloud. */
  status: HTMLElement;
  live: HTMLElement;
  results: HTMLElement;
  /** Before anything is asked. */
  begin: HTMLElement;
  recent: HTMLElement;
  recentList: HTMLElement;
  forget: HTMLElement;
  loading: HTMLElement;
  none: HTMLElement;
  near: HTMLElement;
  nearLabel: HTMLElement;
  nearList: HTMLElement;
  failure: HTMLElement;
  /** Why, online and offline. */
  failureHelp: HTMLElement;
  offline: HTMLElement;
  retry: HTMLElement;
}

/** @throws Error where one is not there. */
export function findParts(root: HTMLElement): Parts {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-search-${name}]`);
    if (!found) throw new Error(`the search page has no part "${name}"`);
    return found;
  };
  return {
    settings: part("settings"),
    form: part("form"),
    input: part("input"),
    kinds: part("kinds"),
    toggle: part("toggle"),
    facets: part("facets"),
    facetList: part("facet-list"),
    facetsClear: part("facets-clear"),
    body: part("body"),
    status: part("status"),
    live: part("live"),
    results: part("results"),
    begin: part("begin"),
    recent: part("recent"),
    recentList: part("recent-list"),
    forget: part("forget"),
    loading: part("loading"),
    none: part("none"),
    near: part("near"),
    nearLabel: part("near-label"),
    nearList: part("near-list"),
    failure: part("failure"),
    failureHelp: part("failure-help"),
    offline: part("offline"),
    retry: part("retry"),
  };
}
