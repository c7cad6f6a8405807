// The methods side by side for the same two months, and how much each one differs from the chosen one.
import type { JSX } from 'preact';
import { methodsWith } from '#domain/rates/indexation-draft.ts';
import type { MethodId } from '#domain/rates/indexation-methods.ts';
import { restsOnComputed } from '#domain/rates/indexation-origin.ts';
import { inKroner, signedKroner } from '#text/nb/rates-analysis.ts';
import { ratesIndexation } from '#text/nb/rates-indexation.ts';
import { lackingHints, lackingInWords } from '#text/nb/rates-indexation-lacking.ts';
import { inBrackets, markOf, marks, methodName } from '#text/nb/rates-indexation-marks.ts';
import { changeInWords } from '#text/nb/rates-indexation-steps.ts';
import type { RegulatedProps } from '../view-props.ts';

const words = ratesIndexation.compare;
const { columns } = words;

export function Comparison(props: RegulatedProps): JSX.Element {
  const { site, read, terms } = props;
  const ids = methodsWith(site.series);
  const someComputed = ids.some((id) => restsOnComputed(id, read.regulations[id]?.steps ?? [], terms.to));
  const lacking = ids.flatMap((id) => read.regulations[id]?.missing ?? []);
  return (
    <section class="stack" aria-labelledby="methods">
      <h2 class="ds-heading" id="methods">
        {words.heading}
      </h2>
      <p>{words.why}</p>
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
      {someComputed && <p>{`«${ratesIndexation.methods.percent}»: ${marks.computed}. ${marks.advice}`}</p>}
      {lackingHints(lacking).map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
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
  const { price, missing, steps } = read.regulations[id] ?? { price: null, missing: [], steps: [] };
  const chosen = regulation.price;
  return (
    <tr>
      <th scope="row">
        {methodName(id, terms.deflator)}
        {isChosen && <span class="analysis-note"> ({words.chosen})</span>}
        <span class="analysis-note">{inBrackets(markOf(id, steps, terms.to))}</span>
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
          <td data-column={columns.price}>{lackingInWords(missing)}</td>
          <td data-column={columns.change}>–</td>
          <td data-column={columns.difference}>–</td>
        </>
      )}
    </tr>
  );
}
