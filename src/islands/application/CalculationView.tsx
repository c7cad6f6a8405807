// The hourly price that goes with the application, line by line as it was attached; and the way to take it off again.
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AttachedCalculation } from '#domain/rates/price/attached.schema.ts';
import type * as Preview from '#export/attached-preview.ts';
import type { Block } from '#export/document/model.ts';
import { nb } from '#text/index.ts';
import { calculationView as words } from '#text/nb/application-calculation.ts';
import { Notice } from '#ui/notice.tsx';
import { View } from '#ui/view.tsx';
import type { Site } from './site.ts';
import { type EditorProps, tabTitle } from './view-props.ts';

export function CalculationView({ site, open, moved }: EditorProps): JSX.Element {
  const { heading } = nb.application.calculation;
  const { calculation } = open.draft;
  // Another page of the site led here, to the calculation: the reader has moved all the same.
  const isLed = location.hash.endsWith('/lagt-ved');
  return (
    <View heading={heading} title={tabTitle(heading, site)} focusHeading={moved || isLed}>
      <p class="lead">{words.lead}</p>
      {calculation ? (
        <>
          <p>
            {words.attached(calculation.name.trim(), calculation.attachedOn)} {words.change}
          </p>
          <div class="actions">
            <button
              class="ds-button"
              data-variant="secondary"
              type="button"
              disabled={open.readOnly}
              onClick={() => remove(open, calculation)}
            >
              {words.remove}
            </button>
          </div>
          <Lines site={site} calculation={calculation} />
        </>
      ) : (
        <>
          <p>{words.none}</p>
          <p>{words.how}</p>
        </>
      )}
      <p>
        <a class="ds-link target" href={`${site.base}timepris/#legg-ved`}>
          {calculation ? words.another : words.toTool}
        </a>
      </p>
    </View>
  );
}

function remove(open: EditorProps['open'], calculation: AttachedCalculation): void {
  open.remove((draft) => ({ ...draft, calculation: null }), {
    what: words.removed(calculation.name.trim()),
    undo: (draft) => ({ ...draft, calculation }),
  });
}

type Fetched = typeof Preview | 'fetching' | 'failed';

/** Written by what writes the paper, fetched when somebody looks. */
function Lines({ site, calculation }: { site: Site; calculation: AttachedCalculation }): JSX.Element {
  const { opening, unopened } = nb.application.later;
  const [preview, setPreview] = useState<Fetched>('fetching');
  const fetchPreview = useCallback(async () => {
    setPreview('fetching');
    setPreview(await import('#export/attached-preview.ts').catch(() => 'failed' as const));
  }, []);
  useEffect(() => void fetchPreview(), [fetchPreview]);
  if (preview === 'fetching') return <p>{opening}</p>;
  if (preview === 'failed')
    return (
      <Notice heading={unopened.heading} tone="warning" live="alert">
        <p>{unopened.text}</p>
        <button class="ds-button" type="button" onClick={() => void fetchPreview()}>
          {unopened.retry}
        </button>
      </Notice>
    );
  return <Blocks blocks={preview.attachedOnPage(calculation, site.call)} sums={preview.sumNames} />;
}

/** In lists, as the other answers are shown: a price has lines enough to need no table. */
function Blocks({ blocks, sums }: { blocks: readonly Block[]; sums: readonly string[] }): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        // Blocks have no names, and none moves: what is attached is shown as a whole.
        <Told key={index} block={block} sums={sums} />
      ))}
    </>
  );
}

function Told({ block, sums }: { block: Block; sums: readonly string[] }): JSX.Element | null {
  if ('level' in block) {
    const Heading = block.level === 2 ? 'h2' : 'h3';
    return (
      <Heading class="ds-heading" data-size={block.level === 2 ? 'sm' : 'xs'}>
        {block.text}
      </Heading>
    );
  }
  if ('content' in block) return <p>{block.content.map(({ text }) => text).join('')}</p>;
  if ('alt' in block) return <p>{block.alt}</p>;
  if ('rows' in block) return <Rows rows={cellsOf(block)} sums={sums} />;
  return null;
}

type Listed = Extract<Block, { rows: unknown }>;

/** A name and what is told of it, the figure first. */
function cellsOf(block: Listed): readonly (readonly string[])[] {
  if (!('columns' in block)) return block.rows.map(({ label, value }) => [label, value]);
  const isFigure = block.columns.map(({ align }) => align === 'end');
  return block.rows.map(([name = '', ...cells]) => [
    name,
    ...cells.filter((_, index) => isFigure[index + 1]),
    ...cells.filter((_, index) => !isFigure[index + 1]),
  ]);
}

interface RowsProps {
  rows: readonly (readonly string[])[];
  /** Names of rows that stand out, with the figure that is first. */
  sums: readonly string[];
}

function Rows({ rows, sums }: RowsProps): JSX.Element {
  return (
    <dl class="summary-list">
      {rows.map(([name, ...cells]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{sums.includes(name ?? '') ? <Sum cells={cells} /> : cells.join('\n')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sum({ cells: [figure, ...others] }: { cells: readonly string[] }): JSX.Element {
  return (
    <>
      <strong>{figure}</strong>
      {`\n${others.join('\n')}`}
    </>
  );
}
