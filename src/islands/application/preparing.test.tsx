import { render } from 'preact-render-to-string';
import { expect, test, vi } from 'vitest';
import type { Draft } from '#domain/application/draft.schema.ts';
import { newAttachment, newDraft, withAnswer, withAttachment } from '#domain/application/draft.ts';
import { askedTextOf } from '#domain/self-assessment/criterion-changes.ts';
import { criterionOf, pieceOf } from '#domain/self-assessment/testing/criterion.ts';
import { CheckView } from './CheckView.tsx';
import { CriterionView } from './CriterionView.tsx';
import { criterionProblems } from './criterion-problems.ts';
import { DraftBar } from './DraftBar.tsx';
import { TaskListView } from './TaskListView.tsx';
import { TimetableView } from './TimetableView.tsx';
import type { EditorProps } from './view-props.ts';

const criterion = criterionOf({ title: 'Registrert' });
const empty = newDraft('d1', { id: 'neste', criteriaVersion: '1' });
const file = newAttachment({ id: 'v1', name: 'attest.pdf', size: 1, type: '', sha256: 'a'.repeat(64) });
const met = {
  choice: 'met',
  explanation: 'Slik.',
  proves: { v1: 'attest' },
  asked: askedTextOf(criterion),
} as const;
const answered = withAnswer(withAttachment(empty, criterion.id, file), criterion.id, met);

function editorOf(
  draft: Draft,
  now = [criterion],
  settled: EditorProps['site']['call']['settled'] = nothing,
): EditorProps {
  const upload = { criterionId: '', busyWith: null, refusals: [], known: [], taken: 0 };
  const call = { id: 'neste', shortTitle: 'neste utlysning', criteriaVersion: '1', settled };
  return {
    site: { siteName: 'BPA', call, criteria: now, provisions: [], base: '/' },
    open: { draft, readOnly: false, upload, missing: [], change: () => undefined },
    route: { view: 'criterion', draftId: 'd1', criterionId: criterion.id },
    moved: false,
  } as unknown as EditorProps;
}
const today = '2026-11-22';
const nothing = { deadline: null, start: null };
const settledDays = { deadline: '2027-02-15', start: '2027-06-01' };
const criterionPage = (
  draft: Draft,
  now = criterion,
  settled = nothing as typeof settledDays | typeof nothing,
): string => render(<CriterionView {...editorOf(draft, [now], settled)} criterion={now} />);

test('the window that took over says so where the button stood, and can be given the focus', () => {
  const bar = (hasTakenOver: boolean, readOnly = false): string => {
    const { site, open } = editorOf(empty);
    const now = { ...open, hasTakenOver, readOnly, saveState: { status: 'saving' }, persistent: 'notAsked' };
    const store = { durability: 'device' } as EditorProps['store'];
    return render(
      <DraftBar
        site={site}
        open={now as EditorProps['open']}
        store={store}
        route={{ view: 'check', draftId: 'd1' }}
      />,
    );
  };
  expect(bar(true)).toMatch(/<p tabindex="-1">Nå kan dere skrive her\.<\/p>/i);
  expect(bar(true, true)).toContain('Ta over');
  for (const html of [bar(false), bar(true, true)]) expect(html).not.toContain('Nå kan dere');
});

test('how it will be judged is said, and not behind a press', () => {
  const html = criterionPage(empty);
  expect(html.indexOf('Attesten avgjør.')).toBeGreaterThan(0);
  expect(html.slice(0, html.indexOf('Attesten avgjør.'))).not.toContain('<details');
});

test('a no opens explanation, plan and day, and asks for no file', () => {
  const no = criterionPage(withAnswer(empty, criterion.id, { choice: 'notYet' }));
  for (const id of ['forklaring', 'plan', 'plandag']) expect(no).toContain(`id="${id}"`);
  expect(no).not.toContain('id="filer"');
  const yes = criterionPage(withAnswer(empty, criterion.id, { choice: 'met' }));
  expect(yes).toContain('id="filer"');
  expect(yes).not.toContain('id="plandag"');
});

test('what was typed or attached stays in sight after another answer', () => {
  const planned = withAnswer(answered, criterion.id, { choice: 'notYet', plan: 'Kurs' });
  expect(criterionPage(planned)).toContain('attest.pdf');
  expect(criterionPage(withAnswer(planned, criterion.id, { choice: 'met' }))).toContain('Kurs');
});

test('the days of a document are asked for only where they matter, with what they are judged by', () => {
  const html = criterionPage(answered, criterion, settledDays);
  expect(html).toContain('id="fil-v1-issuedOn"');
  expect(html).not.toContain('id="fil-v1-expiresOn"');
  expect(html).toContain('fra 15. august 2026 eller senere');
  expect(html).not.toContain('satt inn selv');
  expect(criterionPage(answered)).toContain('alderen kan ikke vurderes ennå');
  expect(criterionPage({ ...answered, dates: { deadline: '15.2.2027', start: '' } })).toContain(
    'satt inn selv',
  );
  const plain = criterionOf({ evidence: [pieceOf({ fresh: null, maxAgeMonths: null })] });
  expect(criterionPage(answered, plain)).not.toContain('id="fil-v1-issuedOn"');
  const lasting = criterionOf({ evidence: [pieceOf({ maxAgeMonths: null, expires: true })] });
  expect(criterionPage(answered, lasting)).toContain('id="fil-v1-expiresOn"');
});

test('which document a file is, is nobody’s choice until somebody has chosen', () => {
  const html = criterionPage(withAnswer(answered, criterion.id, { proves: {} }), criterion, settledDays);
  expect(html).toContain('<option value disabled selected>Velg dokument</option>');
  expect(html).toContain('<option value="attest">Attest</option>');
  expect(html).not.toContain('id="fil-v1-issuedOn"');
});

test('a day that is none is told at its field and in the summary', () => {
  const wrong = { ...answered, attachments: [{ ...file, issuedOn: 'i fjor' }] };
  expect(criterionProblems(criterion, wrong, nothing, today)).toEqual([
    expect.objectContaining({ id: 'fil-v1-issuedOn', sentence: expect.stringContaining('attest.pdf') }),
  ]);
  const planned = withAnswer(answered, criterion.id, { choice: 'partly', planDate: 'snart' });
  expect(criterionProblems(criterion, planned, nothing, today).map(({ id }) => id)).toEqual(['plandag']);
  expect(criterionProblems(criterion, answered, nothing, today)).toEqual([]);
});

test.each([
  ['31.2.2026', 'Vi forstår ikke dagen. Skriv for eksempel 1.9.2026.'],
  ['i går', 'Vi forstår ikke dagen. Skriv for eksempel 1.9.2026.'],
  ['1.11.26', 'Skriv årstallet med fire sifre, for eksempel 1.9.2026.'],
])('«%s» is told at the field as not understood, tied to it, and in the summary', (typed, sentence) => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00+01:00') });
  const wrong = { ...answered, attachments: [{ ...file, issuedOn: typed }] };
  const html = criterionPage(wrong, criterion, settledDays);
  const input = /<input[^>]*id="fil-v1-issuedOn"[^>]*>/.exec(html)?.[0];
  expect(input).toContain('aria-invalid="true"');
  expect(input).toContain('fil-v1-issuedOn-error');
  expect(html).toMatch(new RegExp(`id="fil-v1-issuedOn-error">${sentence}`));
  expect(html).not.toContain('Dere har ikke skrevet dagen');
  expect(criterionProblems(criterion, wrong, nothing, today)[0]?.sentence).toContain(sentence);
  vi.useRealTimers();
});

test('a document of a day to come and a plan for a day that has been are told at their fields', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00+01:00') });
  const warned = (issuedOn: string, planDate: string): (string | undefined)[] => {
    const attached = { ...answered, attachments: [{ ...file, issuedOn }] };
    const html = criterionPage(withAnswer(attached, criterion.id, { choice: 'partly', planDate }));
    return ['fil-v1-issuedOn', 'plandag'].map(
      (id) => new RegExp(`id="${id}-warning"[^>]*>([^.<]*)`).exec(html)?.[1],
    );
  };
  expect(warned('23.11.2026', '21.11.2026')).toEqual(['Dagen er fram i tid', 'Dagen har vært']);
  expect(warned('22.11.2026', '22.11.2026')).toEqual(['', '']);
  vi.useRealTimers();
});

test('a changed criterion shows what it said and what it says, in the list and at the answer', () => {
  const now = criterionOf({ title: 'Registrert', requirement: 'Noe helt nytt.' });
  const html = criterionPage(answered, now);
  expect(html).toMatch(/Da dere svarte<\/dt><dd><del[^>]*>Foretaket må være registrert\./);
  expect(html).toMatch(/Nå<\/dt><dd><ins[^>]*>Noe helt nytt\./);
  expect(html).toContain('Svaret står fortsatt');
  const list = render(<TaskListView {...editorOf(answered, [now])} />);
  expect(list).toContain('Ett krav er endret siden dere svarte');
  expect(list).toContain('Endret siden dere svarte');
  expect(criterionPage(answered)).not.toContain('Svaret står fortsatt');
  const older = withAnswer({ ...answered, criteriaVersion: '0' }, criterion.id, { asked: null });
  expect(criterionPage(older)).toContain('Vi vet ikke hva dette kravet sa da');
});

test('an answer to a criterion that is gone is looked over with the others', () => {
  const html = render(<CheckView {...editorOf(answered, [])} />);
  expect(html).toContain('Ett svar gjelder et krav som er tatt bort');
  for (const text of ['Er foretaket registrert?', 'Slik.', 'attest.pdf']) expect(html).toContain(text);
});

test('one next step, with a link, and how much is missing or weak', () => {
  const html = render(<TaskListView {...editorOf(answered)} />);
  expect(html).toMatch(/Neste steg<\/h2>.*href="#\/utkast\/d1\/leverandor"/);
  expect(html).toMatch(/\d+ ting mangler · 1 svar er svakt/);
});

test('the timetable tells the day of the call, or asks for the one the supplier reckons with', () => {
  const open = render(<TimetableView {...editorOf(empty)} />);
  expect(open).toContain('id="plan-deadline"');
  expect(open).toContain('Sett inn dager');
  const known = render(<TimetableView {...editorOf(empty, [criterion], settledDays)} />);
  expect(known).not.toContain('id="plan-deadline"');
  expect(known).toContain('lørdag 15. august 2026');
  expect(known).toContain('fredag 12. februar 2027');
  expect(known).toContain('Forslag: siste hverdag før fristen');
  expect(known).not.toContain('satt inn selv</span>');
});

test('the days a step takes are those of the draft, and the step is planned by them', () => {
  const html = render(
    <TimetableView {...editorOf({ ...empty, daysNeeded: { sign: '5' } }, [criterion], settledDays)} />,
  );
  expect(html).toMatch(/id="dager-sign"[^>]*value="5"|value="5"[^>]*id="dager-sign"/);
  // The deadline is Monday 15 February: sent on the Friday before, and begun five days before that.
  expect(html).toMatch(/data-column="Begynn senest">søndag 7\. februar 2027/);
});

test('days that cannot be, or that have been, are told where they stand, and tied to the field of the row', () => {
  vi.useFakeTimers({ now: new Date('2026-11-22T12:00:00+01:00') });
  const page = (deadline: string, start: string, own: Record<string, string> = {}): string =>
    render(<TimetableView {...editorOf({ ...empty, dates: { deadline, start }, daysNeeded: own })} />);
  const past = page('21.11.2026', '20.11.2026');
  expect(past).toMatch(/id="plan-deadline-warning"[^>]*>Søknadsfristen har vært\./);
  expect(past).toMatch(
    /id="plan-start-warning"[^>]*>Oppstarten har vært\. Oppstarten er før søknadsfristen\./,
  );
  expect(past).toContain('Denne dagen har vært.');
  const late = page('15.2.2027', '1.6.2027', { [stepId]: '200' });
  expect(late).toMatch(new RegExp(`id="dager-${stepId}-warning">Denne dagen har vært. Begynner dere da`));
  expect(late).toMatch(new RegExp(`<input[^>]*aria-describedby="dager-${stepId}-warning"`));
  const sound = page('15.2.2027', '1.6.2027', { [stepId]: '10' });
  for (const told of [
    'Denne dagen har',
    'fristen har',
    'starten har',
    'Begynner dere da',
    'før søknadsfristen.',
  ])
    expect(sound).not.toContain(told);
  vi.useRealTimers();
});
const stepId = 'k01-registrering-attest';

test('a document that is attached and fine is no step to take, and one that is lost or too old is', () => {
  const page = (issuedOn: string, missing: readonly string[] = []): string => {
    const draft = { ...answered, attachments: [{ ...file, issuedOn }], daysNeeded: { sign: '5' } };
    const { open, ...editor } = editorOf(draft, [criterion], settledDays);
    return render(<TimetableView {...editor} open={{ ...open, missing }} />);
  };
  const fine = page('1.1.2027');
  expect(fine).toContain('<td data-column="Begynn senest">Lagt ved</td>');
  expect(fine).not.toContain(`id="dager-${stepId}"`);
  expect(fine).toContain('1 steg er ikke med, fordi dokumentet er lagt ved.');
  for (const html of [page('1.1.2020'), page('1.1.2027', ['v1'])]) {
    expect(html).not.toContain('Lagt ved');
    expect(html).toContain(`id="dager-${stepId}"`);
  }
});

test('days that have been are told of as left out of the calendar', () => {
  vi.useFakeTimers({ now: new Date('2027-02-13T12:00:00+01:00') });
  const page = (now: string): string => {
    vi.setSystemTime(new Date(`${now}T12:00:00+01:00`));
    return render(<TimetableView {...editorOf(empty, [criterion], settledDays)} />);
  };
  expect(page('2027-02-13')).toContain('2 dager er ikke med, fordi de har vært.');
  expect(page('2027-06-02')).toContain('Ingen steg har dager som kommer.');
  vi.useRealTimers();
});

test('what the calendar file will not have is said before it is asked for', () => {
  vi.useFakeTimers({ now: new Date('2026-08-01T12:00:00+02:00') });
  const page = (own: Record<string, string>): string =>
    render(<TimetableView {...editorOf({ ...empty, daysNeeded: own }, [criterion], settledDays)} />);
  const unreadable = page({ [stepId]: 'to uker', sign: '5' });
  expect(unreadable).toContain('1 steg er ikke med, fordi antallet dager ikke er et helt tall.');
  expect(unreadable).not.toContain('dere ikke har skrevet hvor mange');
  expect(page({})).toContain('2 steg er ikke med, fordi dere ikke har skrevet hvor mange dager de tar.');
  expect(page({ [stepId]: '10', sign: '5' })).not.toContain('er ikke med');
  vi.useRealTimers();
});
