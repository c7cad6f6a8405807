// The hours a week, what counts apart from what does not, and by kind; beside the rows, so that they are seen to change.
import type { JSX } from 'preact';
import { needKinds } from '#domain/needs/needs.schema.ts';
import { type Share, sumOf } from '#domain/needs/shares.ts';
import { formatHours, hoursInWords } from '#text/hours.ts';
import { needs as words } from '#text/nb/needs.ts';
import { needsCounted as told } from '#text/nb/needs-counted.ts';

interface SumsProps {
  readonly shares: readonly Share[];
  readonly isLinked: boolean;
  readonly use: () => void;
}

const standings = ['counts', 'depends', 'not'] as const;

export function Sums({ shares, isLinked, use }: SumsProps): JSX.Element {
  return (
    <section class="needs-sums stack" aria-labelledby="needs-sums">
      <h2 class="ds-heading" id="needs-sums">
        {told.heading}
      </h2>
      <dl class="needs-totals">
        {standings.map((standing) => (
          <div key={standing} data-standing={standing}>
            <dt>{told.standing[standing]}</dt>
            <dd>{hoursInWords(sumOf(shares, (share) => share.standing === standing))}</dd>
          </div>
        ))}
      </dl>
      <p class="task-note">
        {told.limits} {told.cutOff}
      </p>
      {isLinked && <p>{told.linked}</p>}
      <div class="actions">
        <button class="ds-button" type="button" onClick={use}>
          {isLinked ? told.proceed : told.use}
        </button>
      </div>
      {shares.length > 0 && <ByKind shares={shares} />}
    </section>
  );
}

function ByKind({ shares }: Pick<SumsProps, 'shares'>): JSX.Element {
  const kinds = needKinds.filter((kind) => shares.some((share) => share.kind === kind));
  return (
    <table class="ds-table needs-table">
      <caption>{told.byKind}</caption>
      <thead>
        <tr>
          <th scope="col">{told.kind}</th>
          <th scope="col">{told.hours}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{words.kinds[kind]}</th>
            <td>{formatHours(sumOf(shares, (share) => share.kind === kind))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{told.total}</th>
          <td>{formatHours(sumOf(shares, () => true))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
