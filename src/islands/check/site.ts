// What the page hands the check: content, and nothing that depends on the reader.
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { Provision } from '#domain/law/provision.schema.ts';

/** As much of a provision as the ledger shows beside a condition. */
export type DatedProvision = Pick<
  Provision,
  'id' | 'act' | 'paragraph' | 'wording' | 'validFrom' | 'checkedOn'
>;

export interface CheckSite {
  readonly siteName: string;
  /** Where the site lies: `/`, or `/folder/`. */
  readonly base: string;
  /** Of the site's code; saved files carry it. */
  readonly version: string;
  readonly municipality: Pick<Municipality, 'name' | 'bpaContact'>;
  /** Those that the conditions and the outcomes rest on. */
  readonly provisions: readonly DatedProvision[];
  /** Which view the page opens with: both pages are the same tool. */
  readonly opening: 'start' | 'needs';
}
