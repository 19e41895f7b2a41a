export { locateInFrontMatter } from "./article.ts";
export { articleEngineVersion } from "./engine-version.ts";
export { splitFrontMatter } from "./front-matter.ts";
export { loadArticles, type ArticleSource, type LoadedArticles } from "./load.ts";
export type { Article, EvidenceMark, FigureMark, Passage, QuoteMark, RenderedBodies } from "./types.ts";
