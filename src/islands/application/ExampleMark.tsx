// Says in every view of the example that it is one.
import type { JSX } from 'preact';
import type { Draft } from '#domain/application/draft.schema.ts';
import { isExample } from '#domain/application/example.ts';
import { example } from '#text/nb/application-example.ts';

export function ExampleMark({ draft }: { draft: Draft }): JSX.Element | null {
  if (!isExample(draft)) return null;
  return (
    <p class="ds-alert" data-color="info">
      <strong>{example.mark}.</strong> {example.markText}
    </p>
  );
}
