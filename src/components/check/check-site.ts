// What the check is handed from content: the same on both pages that open it.
import { rules } from '#domain/eligibility/judge.ts';
import type { CheckSite } from '#islands/check/site.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import { municipality, quoted } from '../../content.ts';
import { href } from '../href.ts';

/** What conditions, outcomes and papers rest on beside what the rules name. */
const beside = [
  'pbrl-2-1-d-2',
  'hol-3-2-1-6-b',
  'hol-3-6',
  'hol-3-8',
  'pbrl-2-1-2',
  'pbrl-3-1-2',
  'pbrl-7-5',
] as const;

export async function checkSite(): Promise<Omit<CheckSite, 'opening'>> {
  const { siteName, name, bpaContact } = await municipality();
  const provisions = await quoted([...rules.map(({ provision }) => provision), ...beside]);
  return {
    siteName,
    base: href('/'),
    version: packageFile.version,
    municipality: { name, bpaContact },
    provisions: provisions.map(({ id, act, paragraph, wording, validFrom, checkedOn }) => ({
      id,
      act,
      paragraph,
      wording,
      validFrom,
      checkedOn,
    })),
  };
}
