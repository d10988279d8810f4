/** The command line cannot be carried out as it stands; the message says what to do. Exit status 2. */
export class UsageError extends Error {}
