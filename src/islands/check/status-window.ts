// How much light there is in the small window before a condition's state; one that is not known has a broken frame.
import type { ConditionStatus } from '#domain/eligibility/result.ts';

export const statusWindow = {
  met: 'lit',
  open: 'half',
  notMet: 'dark',
  unknown: 'unknown',
} satisfies Record<ConditionStatus, string>;
