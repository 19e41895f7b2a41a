/** The parts of the search's markup; see SearchBox.astro. */
export interface Parts {
  settings: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  facets: HTMLElement;
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
  clear: HTMLElement;
  failure: HTMLElement;
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
    facets: part("facets"),
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
    clear: part("clear"),
    failure: part("failure"),
    retry: part("retry"),
  };
}
