// One question and its answer where everything is looked over.
import type { JSX } from 'preact';
import { checkView } from '#text/nb/application-check.ts';

export function SummaryRow({ label, value }: { label: string; value: string }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value.trim() === '' ? checkView.empty : value}</dd>
    </div>
  );
}
