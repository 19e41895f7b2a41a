import { doJob, endTargets, type Job, type Report } from "./jobs.ts";

/* Does one job after another in a process of its own, so that a case that never ends can be ended. */
const tell = (report: Report): void => void process.send?.(report);

process.on("message", (job: Job) => void doJob(job, tell));
process.on("disconnect", () => void endTargets().finally(() => process.exit()));
