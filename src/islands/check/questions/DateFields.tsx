// A day in three fields, with the check's names for them.
import type { JSX } from 'preact';
import { check } from '#text/nb/check.ts';
import { DayFields, type DayFieldsProps } from '#ui/day-fields.tsx';

export function DateFields(props: Omit<DayFieldsProps, 'labels'>): JSX.Element {
  return <DayFields {...props} labels={check.answer} />;
}
