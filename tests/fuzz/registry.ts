import type { Target } from "./target.ts";

type Load = () => Promise<{ target: Target }>;

/** Every target by name. A new one is a file in targets/ and a line here. */
export const TARGETS: Readonly<Record<string, Load>> = {
  emitter: () => import("./targets/emitter.ts"),
};

/** @throws Error that lists the targets, for a name that is none. */
export async function loadTarget(name: string): Promise<Target> {
  const load = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (!load) throw new Error(`There is no target "${name}". Targets: ${Object.keys(TARGETS).join(", ")}.`);
  return (await load()).target;
}
