/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page's chips open (src/components/passages.ts). */
    passages?: Map<string, import("./site/passages.ts").ShownPassage>;
  }
}

/* The names under which code of a content folder finds the engine's. */
declare module "accord:context" {
  export * from "./page-context.ts";
}
declare module "accord:digest" {
  export * from "./get-digest.ts";
}
declare module "accord:layout" {
  const Base: typeof import("./layouts/Base.astro").default;
  export default Base;
}
declare module "accord:components/*" {
  const Component: (props: Record<string, unknown>) => unknown;
  export default Component;
}

/* Pagefind's browser module, which the bundler brings (src/build/bundler/pagefind-module.ts). */
declare module "accord:pagefind" {
  const pagefind: import("./search/pagefind/pagefind.ts").PagefindModule;
  export const { options, init, mergeIndex, filters, search }: typeof pagefind;
}
