// Shows a document on the page: the same words in the same order as its PDF, in the reader's own type and size.
import type { JSX } from 'preact';
import { assertNever } from '#domain/shared/assert-never.ts';
import type { Block, DocumentModel, Inline } from '../document/model.ts';
import { safeHref } from '../pdf/safe-href.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

interface DocumentViewProps {
  readonly model: DocumentModel;
  /** How many levels of headings stand above the document's own: 1 under the heading of a page. */
  readonly below: 0 | 1 | 2 | 3;
}

export function DocumentView({ model, below }: DocumentViewProps): JSX.Element {
  return (
    <article class="paper">
      <p class="paper-edge">{model.kicker}</p>
      <div class="paper-text">
        {model.blocks.map((block, index) => (
          // Blocks have no names, and none moves: a paper is written anew as a whole.
          <BlockView key={index} block={block} before={textBefore(model.blocks, index)} below={below} />
        ))}
      </div>
      <p class="paper-edge">{model.footer}</p>
    </article>
  );
}

/** What stands before a block when drawings, which have no words of their own, are passed over. */
function textBefore(blocks: readonly Block[], index: number): Block | undefined {
  return blocks.slice(0, index).findLast(({ kind }) => kind !== 'figure');
}

interface BlockProps extends Pick<DocumentViewProps, 'below'> {
  readonly block: Block;
  readonly before: Block | undefined;
}

function BlockView({ block, before, below }: BlockProps): JSX.Element | null {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} below={below} />;
    case 'paragraph':
      return (
        <p>
          <Words content={block.content} />
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'quotation':
      return (
        <figure class="paper-law">
          <blockquote>
            <p>{block.text}</p>
          </blockquote>
          <figcaption>{block.source}</figcaption>
        </figure>
      );
    case 'facts':
      return <Facts block={block} caption={captionOf(block, before)} />;
    case 'table':
      return <Table block={block} caption={captionOf(block, before)} />;
    case 'notice':
      return (
        <div class="paper-notice">
          <p>
            <strong>{block.title}</strong>
          </p>
          <p>
            <Words content={block.content} />
          </p>
        </div>
      );
    case 'blankLines':
      return (
        <>
          {block.labels.map((label, index) => (
            <p class="paper-line" key={index}>
              {label}
            </p>
          ))}
        </>
      );
    case 'figure':
      return <p>{block.alt}</p>;
    case 'pageBreak':
      return <div class="paper-break" />;
    default:
      return assertNever(block);
  }
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const sizes = { 1: 'md', 2: 'sm', 3: 'xs' } as const;

function Heading({ block, below }: { block: Of<'heading'> } & Pick<DocumentViewProps, 'below'>): JSX.Element {
  const Name = headings[block.level - 1 + below] ?? 'h6';
  return (
    <Name class="ds-heading" data-size={sizes[block.level]}>
      {block.text}
    </Name>
  );
}

function List({ ordered, items }: Of<'list'>): JSX.Element {
  const Name = ordered ? 'ol' : 'ul';
  return (
    <Name class="ds-list">
      {items.map((content, index) => (
        <li key={index}>
          <Words content={content} />
        </li>
      ))}
    </Name>
  );
}

/** A caption that says again what the heading right above it says is not shown, but still names what it is of. */
interface Caption {
  readonly text: string;
  readonly isEcho: boolean;
}

function captionOf({ caption }: Of<'facts' | 'table'>, before: Block | undefined): Caption {
  return { text: caption, isEcho: before?.kind === 'heading' && before.text === caption };
}

const shown = ({ text, isEcho }: Caption): boolean => text !== '' && !isEcho;

function Facts({ block, caption }: { block: Of<'facts'>; caption: Caption }): JSX.Element {
  return (
    <>
      {shown(caption) && <p class="paper-caption">{caption.text}</p>}
      <dl class="paper-facts">
        {block.rows.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Table({ block, caption }: { block: Of<'table'>; caption: Caption }): JSX.Element {
  const { columns, rows } = block;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where a word is too wide the frame scrolls, and is in reach of the keyboard
    <section class="table-frame" aria-label={caption.text} tabIndex={0}>
      <table class="ds-table" aria-label={caption.isEcho ? caption.text : undefined}>
        {shown(caption) && <caption>{caption.text}</caption>}
        <thead>
          <tr>
            {columns.map(({ header, align }) => (
              <th key={header} scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {columns.map(({ header, align }, column) =>
                column === 0 ? (
                  <th key={header} scope="row">
                    {cells[column]}
                  </th>
                ) : (
                  <td key={header} data-column={header} data-align={align}>
                    {cells[column]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Words({ content }: { content: readonly Inline[] }): JSX.Element {
  return (
    <>
      {content.map((inline, index) => (
        <Inlined key={index} inline={inline} />
      ))}
    </>
  );
}

function Inlined({ inline }: { inline: Inline }): JSX.Element {
  if (inline.kind === 'strong') return <strong>{inline.text}</strong>;
  const href = inline.kind === 'link' ? safeHref(inline.href) : null;
  if (href === null) return <>{inline.text}</>;
  return (
    <a class="ds-link" href={href}>
      {inline.text}
    </a>
  );
}
