// The last view, drawn for every state that a call and a draft can be in: what it says must hang together.
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newAttachment, newDraft, withAttachment } from '#domain/application/draft.ts';
import { PackageOutcome } from './PackageOutcome.tsx';
import { PackageView } from './PackageView.tsx';
import { PartNotice } from './PartNotice.tsx';
import { packageUse } from './package-use.ts';
import { ReturnPart } from './ReturnPart.tsx';
import type { EditorProps } from './view-props.ts';

const statuses = ['utkast', 'åpen', 'lukket', 'historisk'] as const;
type Status = (typeof statuses)[number];

const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
/** With a number of each kind: in use, and one that nobody can have. */
const real: Draft = { ...empty, supplier: { ...empty.supplier, organisationNumber: '974760673' } };
const made: Draft = { ...empty, id: 'eksempel-1' };

function siteOf(status: Status): EditorProps['site'] {
  const settled = { deadline: null, start: null };
  const call = {
    id: 'neste',
    shortTitle: 'x',
    criteriaVersion: '1',
    settled,
    status,
    standing: 'Slik står det.',
  };
  return { siteName: 'BPA', call, criteria: [], provisions: [], base: '/' } as unknown as EditorProps['site'];
}

function editorOf(draft: Draft, status: Status = 'åpen'): EditorProps {
  return {
    site: siteOf(status),
    open: { draft, exported: null, revision: 1 },
    store: { readFile: async () => null },
    route: { view: 'package', draftId: draft.id },
    moved: false,
  } as unknown as EditorProps;
}

const outcome = { status: 'made', name: 'p.zip', size: 1, sha256: 'a'.repeat(64), url: 'blob:x' } as const;
function afterwards(draft: Draft, isComplete: boolean, status: Status): string {
  const use = packageUse(draft, isComplete, status);
  return render(
    <PackageOutcome site={siteOf(status)} outcome={outcome} use={use} makeWithout={async () => {}} />,
  );
}

const urges = /Send hele zip-filen|signer den|Send pakken til|den signerte siden|meldingen til kommunen/;

describe.each([
  { whose: 'a real application', draft: real },
  { whose: 'the example', draft: made },
])('of $whose', ({ whose, draft }) => {
  const combinations = statuses.flatMap((status) =>
    [true, false].map((isComplete) => ({ status, isComplete })),
  );
  test.each(combinations)('call $status, complete $isComplete', ({ status, isComplete }) => {
    const html = afterwards(draft, isComplete, status);
    const isSent = whose === 'a real application' && status === 'åpen' && isComplete;
    if (isSent)
      for (const urge of ['Send hele zip-filen', 'Send pakken til', 'den signerte siden'])
        expect(html).toContain(urge);
    else expect(html).not.toMatch(urges);
    expect(html).toContain('Dette gjør dere nå');
    expect(html).toContain('Dette tar dere vare på');
    expect(html.includes('lager pakken på nytt')).toBe(
      whose === 'a real application' && isComplete && status === 'utkast',
    );
  });
});

test('a call that has closed is not told of as one that will open', () => {
  const before = render(<PackageView {...editorOf(real, 'utkast')} />);
  expect(before).toContain('kan ikke leveres ennå');
  for (const status of ['lukket', 'historisk'] as const) {
    const after = render(<PackageView {...editorOf(real, status)} />);
    expect(after).toContain('kan ikke leveres lenger');
    expect(after + afterwards(real, true, status)).not.toContain('ennå');
  }
  expect(render(<PackageView {...editorOf(real)} />)).not.toContain('kan ikke leveres');
});

test('a part is sent back, whatever the call is, and never to the municipality', () => {
  for (const status of statuses) {
    const page = render(<ReturnPart {...editorOf({ ...real, part: ['supplier'] }, status)} />);
    const html = page + render(<PartNotice outcome={outcome} steps={['Send filen tilbake.']} />);
    expect(html).not.toMatch(urges);
    expect(html).toContain('skal ikke sendes til kommunen');
  }
});

describe('beside the button that makes the package', () => {
  const file = (id: string, name: string) =>
    newAttachment({ id, name, size: 1, type: '', sha256: id.repeat(64) });
  const button = 'Last ned utkast</button>';

  test('a police certificate and a personal number are told of in harder words, and stop nothing', () => {
    const named = withAttachment(real, 'K01-registrering', file('a', 'Politiattest Ola.pdf'));
    const draft = { ...named, noReferences: 'Ring 020132 99997.' };
    const html = render(<PackageView {...editorOf(draft)} />);
    const beside = html.slice(html.indexOf('Dette ligger i pakken'), html.indexOf(button));
    expect(beside).toContain('Politiattester skal ikke sendes');
    expect(beside).toMatch(/data-color="danger".*href="#\/utkast\/d1\/krav\/K01-registrering"/s);
    expect(beside).toContain('Ta ut numrene før dere laster ned.');
    expect(html).toContain(button);
    expect(html).not.toMatch(/<button[^>]* disabled[^>]*>Last ned utkast/);
  });

  test('and beside the button of a part that goes back', () => {
    const named = withAttachment(real, 'K01-registrering', file('a', 'Politiattest Ola.pdf'));
    const part = { ...named, noReferences: 'Ring 020132 99997.', part: ['K01-registrering', 'references'] };
    const html = render(<ReturnPart {...editorOf(part)} />);
    const before = html.slice(0, html.indexOf('Last ned delen</button>'));
    expect(before).toContain('Politiattester skal ikke sendes');
    expect(before).toContain('Ta ut numrene før dere laster ned.');
    expect(before).toContain('href="#/utkast/d1/krav/K01-registrering"');
  });

  test('nothing is told of an ordinary file', () => {
    const html = render(
      <PackageView
        {...editorOf(withAttachment(real, 'K01-registrering', file('b', 'Rutine for politiattest.pdf')))}
      />,
    );
    expect(html).not.toMatch(/skal ikke sendes|Ta ut numrene/);
  });
});
