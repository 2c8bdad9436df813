/** How diagnostics reach the client: they are sent to it, or given when it asks. */
export interface Delivery {
  opened(uri: string): void
  /** Its text is another, and it is to be judged while one types. */
  changed(uri: string): void
  /** Something else is to be shown of these than before, though their text may be the same. */
  renewed(uris: readonly string[]): void
  closed(uri: string): void
}
