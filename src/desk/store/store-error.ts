/** What keeps the store from being used, in words for a person; `cause` has what the database said. */
export class StoreError extends Error {}
