// One task of the application: its heading, what is wrong with it, its fields, and the way on.
// Everything is saved as it is typed; «Fortsett» only says what is missing, and never holds anybody back.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { nb } from '#text/index.ts';
import { ErrorSummary, type FieldProblem, goToField } from '#ui/error-summary.tsx';
import { View } from '#ui/view.tsx';
import { address } from './route.ts';
import { nextRoute } from './steps.ts';
import { type EditorProps, tabTitle } from './view-props.ts';
import { takeWantedField } from './wanted-field.ts';

interface StepFormProps {
  readonly editor: EditorProps;
  readonly heading: string;
  readonly kicker?: string;
  /** What is wrong now; asked when the reader presses «Fortsett». */
  readonly findProblems: () => readonly FieldProblem[];
  readonly children: (errorOf: (id: string) => string | undefined) => ComponentChildren;
}

export function StepForm({ editor, heading, kicker, findProblems, children }: StepFormProps): JSX.Element {
  const words = nb.application;
  const [{ problems: found, attempt }, setShown] = useState<{
    problems: readonly FieldProblem[];
    attempt: number;
  }>({ problems: [], attempt: 0 });
  // What was told goes away when it is mended; nothing new is told until the next attempt.
  const now = found.length > 0 ? findProblems() : [];
  const problems = found.filter(({ sentence }) => now.some((other) => other.sentence === sentence));
  const next = address(nextRoute(editor.route, editor.open.draft, editor.site.criteria));

  // After the heading, which takes the focus when there is no such field.
  const here = address(editor.route);
  useEffect(() => {
    const wanted = takeWantedField(here);
    if (wanted !== null) goToField(wanted);
  }, [here]);

  function proceed(event: Event): void {
    event.preventDefault();
    const missing = editor.open.readOnly ? [] : findProblems();
    if (missing.length > 0) setShown(({ attempt: earlier }) => ({ problems: missing, attempt: earlier + 1 }));
    else location.hash = next;
  }

  return (
    <>
      <ErrorSummary heading={words.problemHeading} problems={problems} attempt={attempt}>
        <p>
          <a class="ds-link" href={next}>
            {words.proceedAnyway}
          </a>
        </p>
      </ErrorSummary>
      <View
        heading={heading}
        kicker={kicker}
        title={tabTitle(heading, editor.site, problems.length > 0)}
        focusHeading={editor.moved}
      >
        <form class="stack" noValidate onSubmit={proceed}>
          <fieldset class="plain stack" disabled={editor.open.readOnly}>
            {children((id) => problems.find((problem) => problem.id === id)?.inline)}
          </fieldset>
          <div class="actions">
            <button class="ds-button" type="submit">
              {words.proceed}
            </button>
          </div>
        </form>
      </View>
    </>
  );
}
