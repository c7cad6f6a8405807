// The methods side by side for the same two months, and how much each one differs from the chosen one.
import type { JSX } from 'preact';
import { methodsWith } from '#domain/rates/indexation-draft.ts';
import type { MethodId } from '#domain/rates/indexation-methods.ts';
import { inKroner, signedKroner } from '#text/nb/rates-analysis.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { changeInWords } from '#text/nb/rates-indexation-steps.ts';
import type { RegulatedProps } from '../view-props.ts';

const words = ratesIndexation.compare;
const { columns } = words;

export function Comparison(props: RegulatedProps): JSX.Element {
  const { site, read, terms } = props;
  const ids = methodsWith(site.series);
  const someLack = ids.some((id) => read.regulations[id]?.price === null);
  return (
    <section class="stack" aria-labelledby="methods">
      <h2 class="ds-heading" id="methods">
        {words.heading}
      </h2>
      <div class="table-frame">
        <table class="ds-table analysis-table">
          <caption>{words.caption(terms.from, terms.to)}</caption>
          <thead>
            <tr>
              {Object.values(columns).map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => (
              <Row key={id} id={id} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      {someLack && <p>{words.lackingHint}</p>}
    </section>
  );
}

function Row({
  id,
  draft,
  read,
  terms,
  regulation,
}: RegulatedProps & { readonly id: MethodId }): JSX.Element {
  const isChosen = id === draft.method;
  const { price, missing } = read.regulations[id] ?? { price: null, missing: [] };
  const chosen = regulation.price;
  return (
    <tr>
      <th scope="row">
        {ratesIndexation.methods[id]}
        {isChosen && <span class="analysis-note"> ({words.chosen})</span>}
      </th>
      {price ? (
        <>
          <td data-column={columns.price}>{inKroner(price)}</td>
          <td data-column={columns.change}>{changeInWords(terms.price, price)}</td>
          <td data-column={columns.difference}>
            {chosen && !isChosen ? signedKroner(price.sub(chosen)) : '–'}
          </td>
        </>
      ) : (
        <>
          <td data-column={columns.price}>{words.lacking(missing.length)}</td>
          <td data-column={columns.change}>–</td>
          <td data-column={columns.difference}>–</td>
        </>
      )}
    </tr>
  );
}
