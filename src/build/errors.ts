/** A command called in a way it cannot carry out. Shown without a stack; the exit status is 2. */
export class UsageError extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.name = "UsageError";
    this.fix = fix;
  }
}

/** A site that cannot go where it is wanted. `fix` says what to do; nothing has been changed. */
export class OutputError extends Error {
  readonly fix: string;
  constructor(message: string, fix: string) {
    super(message);
    this.name = "OutputError";
    this.fix = fix;
  }
}

/** A build that stopped; what is wrong has been reported already. The exit status is 1. */
export class BuildStopped extends Error {
  constructor() {
    super("The build stopped.");
    this.name = "BuildStopped";
  }
}
