import type { Page } from "playwright-core";

/** Holds back what a page asks for at addresses that match, until the function it returns is called. */
export async function hold(page: Page, addresses: string | RegExp): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(addresses, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return gate.resolve;
}
