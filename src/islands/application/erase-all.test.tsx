import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { DraftStore } from '#store/draft-store.ts';
import { EraseAll } from './EraseAll.tsx';

test('erasing is offered where there is something to erase, and what became of it has a place after that too', () => {
  const shown = (isNeeded: boolean): string =>
    render(<EraseAll store={{} as DraftStore} isNeeded={isNeeded} onErased={() => undefined} />);
  expect(shown(true)).toContain('>Slett alt</button>');
  expect(shown(false)).not.toContain('<button');
  for (const html of [shown(true), shown(false)]) expect(html).toContain('<p role="status"></p>');
});
