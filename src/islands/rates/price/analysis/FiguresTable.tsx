// The figures and choices that differ between alternatives.
import type { JSX } from 'preact';
import { differingTerms } from '#domain/rates/price/compare.ts';
import { ratesCompare as words } from '#text/nb/rates-analysis-compare.ts';
import { weighedName } from '#text/nb/rates-analysis-weights.ts';
import { termInWords, termNames } from '#text/nb/rates-price-lines.ts';
import type { Priced } from './OfScenario.tsx';

interface Row {
  readonly id: string;
  readonly label: string;
  readonly inWords: (priced: Priced) => string;
}

export function FiguresTable({ all }: { readonly all: readonly Priced[] }): JSX.Element {
  const rows = [...termRows(all), ...choiceRows(all)];
  if (rows.length === 0) return <p>{words.noFigures}</p>;
  return (
    <div class="table-frame">
      <table class="ds-table analysis-table">
        <caption>{words.figuresCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            {all.map(({ scenario, name }) => (
              <th scope="col" key={scenario.id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, inWords }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {all.map((priced) => (
                <td data-column={priced.name} key={priced.scenario.id}>
                  {inWords(priced)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function termRows(all: readonly Priced[]): readonly Row[] {
  return differingTerms(all.map(({ terms }) => terms)).map((id) => ({
    id,
    label: id === 'operatingTimes' ? termNames[id] : weighedName(id),
    inWords: ({ terms }) => termInWords(id, terms[id]),
  }));
}

function choiceRows(all: readonly Priced[]): readonly Row[] {
  const rows: readonly Row[] = [
    {
      id: 'marginOf',
      label: words.marginOf,
      inWords: ({ scenario }) => words.marginOfWords[scenario.marginOf],
    },
    {
      id: 'rounding',
      label: words.rounding,
      inWords: ({ scenario }) => words.roundingWords[scenario.rounding],
    },
  ];
  return rows.filter(({ inWords }) => new Set(all.map(inWords)).size > 1);
}
