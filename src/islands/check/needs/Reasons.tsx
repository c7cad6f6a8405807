// What counts apart from what does not, each with its reason and with the service that covers it; and how seasons are averaged.
import type { JSX } from 'preact';
import { averaged, decidedByWeeks, isSeasonal } from '#domain/needs/averaging.ts';
import type { Circumstances } from '#domain/needs/counted.ts';
import type { NeedsRow } from '#domain/needs/needs.schema.ts';
import { type ReasonLine, reasonsOf, type Share } from '#domain/needs/shares.ts';
import { hoursInWords } from '#text/hours.ts';
import { needs as words } from '#text/nb/needs.ts';
import { needsCounted as told } from '#text/nb/needs-counted.ts';

interface ReasonsProps {
  readonly rows: readonly NeedsRow[];
  readonly shares: readonly Share[];
  readonly known: Circumstances;
}

const standings = ['counts', 'depends', 'not'] as const;

export function Reasons({ rows, shares, known }: ReasonsProps): JSX.Element {
  const lines = reasonsOf(shares);
  return (
    <section class="stack" aria-labelledby="needs-why">
      <h2 class="ds-heading" id="needs-why">
        {told.why}
      </h2>
      {lines.length === 0 && <p>{told.whyEmpty}</p>}
      {standings
        .map((standing) => ({ standing, alike: lines.filter((line) => line.standing === standing) }))
        .filter(({ alike }) => alike.length > 0)
        .map(({ standing, alike }) => (
          <div key={standing} class="stack" data-gap="sm">
            <h3 class="ds-heading" data-size="xs">
              {told.standing[standing]}
            </h3>
            <dl class="ledger">
              {alike.map((line) => (
                <LineReason key={line.reason} line={line} />
              ))}
            </dl>
          </div>
        ))}
      {isSeasonal(rows) && <Averaging rows={rows} known={known} />}
    </section>
  );
}

function LineReason({ line: { kinds, hours, reason, service } }: { line: ReasonLine }): JSX.Element {
  return (
    <div>
      <dt>{hoursInWords(hours)}</dt>
      <dd>
        <p>{words.rows.facts(kinds.map((kind) => words.kinds[kind]))}</p>
        <p>{told.reasons[reason]}</p>
        {service && (
          <p>
            {told.ask} {told.services[service]}
          </p>
        )}
      </dd>
    </div>
  );
}

function Averaging({ rows, known }: Pick<ReasonsProps, 'rows' | 'known'>): JSX.Element {
  const decided = decidedByWeeks(rows, known);
  const { same, decides, rule } = told.average;
  return (
    <>
      <p>{rule}</p>
      <p>
        {decided
          ? decides(
              hoursInWords(decided.convention),
              hoursInWords(decided.calendar),
              hoursInWords(decided.limit),
            )
          : same(hoursInWords(averaged(rows, known).calendar))}
      </p>
    </>
  );
}
