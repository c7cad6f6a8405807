// What the file that was just made is good for: it decides what is said to do with it, and what to keep.

import type { Draft } from '#domain/application/draft.schema.ts';
import { isExample } from '#domain/application/example.ts';
import type { Site } from './site.ts';

/** Only `send` is signed and sent. `draft` lacks something; `notYet` and `over` are complete, and the call is not open. */
export type PackageUse = 'example' | 'draft' | 'notYet' | 'over' | 'send';

/** @param isComplete true when nothing lacks, and every attachment came along */
export function packageUse(
  draft: Pick<Draft, 'id' | 'supplier'>,
  isComplete: boolean,
  status: Site['call']['status'],
): PackageUse {
  if (isExample(draft)) return 'example';
  if (status === 'lukket' || status === 'historisk') return 'over';
  if (!isComplete) return 'draft';
  return status === 'åpen' ? 'send' : 'notYet';
}
