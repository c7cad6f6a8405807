// One thing that the municipality's slides or the supplier's page says, and where on the site it is told.
export interface SeedRow {
  /** Our own label, with a few of the document's words. */
  readonly says: string;
  /** The page from the site's root, and the anchor. */
  readonly at: `/${string}/#${string}`;
  /** What stands from the anchor to the next heading. */
  readonly holds: readonly RegExp[];
}
