// The one thing to do next, at the top of the tasks, and how much is missing or weak.
import type { JSX } from 'preact';
import { nextStep, type Prospect } from '#domain/application/next-step.ts';
import { nb } from '#text/index.ts';
import { placeOf } from '#text/labels.ts';
import { nextWords as words } from '#text/nb/application-evidence.ts';
import { address, type Route } from './route.ts';
import { routeTo } from './steps.ts';
import type { EditorProps } from './view-props.ts';

export function NextStep({ editor }: { editor: EditorProps }): JSX.Element {
  const { open, site } = editor;
  const { draft } = open;
  const { next, missing, weak } = nextStep(draft, site.criteria, site.call);
  const { sentence, link, route } = stepInWords(next, editor);
  return (
    <section class="stack" data-gap="sm" aria-labelledby="neste-steg">
      <h2 class="ds-heading" data-size="xs" id="neste-steg">
        {words.heading}
      </h2>
      <p>{sentence}</p>
      <p class="actions">
        <a class="ds-button" href={address(route)}>
          {link}
        </a>
      </p>
      {missing.length + weak.length > 0 && (
        <p>
          {words.count(missing.length, weak.length)}.{' '}
          <a class="ds-link" href={address({ view: 'check', draftId: draft.id })}>
            {words.seeAll}
          </a>
        </p>
      )}
    </section>
  );
}

interface StepInWords {
  readonly sentence: string;
  readonly link: string;
  readonly route: Route;
}

function stepInWords(next: Prospect['next'], { open, site }: EditorProps): StepInWords {
  const draftId = open.draft.id;
  const at = (place: string): Pick<StepInWords, 'link' | 'route'> => ({
    link: placeOf(place, site.criteria),
    route: routeTo(place, draftId),
  });
  switch (next.kind) {
    case 'missing':
      return { sentence: nb.problems.gap[next.gap.code], ...at(next.gap.at) };
    case 'changed':
      return { sentence: words.changed, ...at(`answers.${next.criterionId}`) };
    case 'days':
      return { sentence: words.days, link: words.toTimetable, route: { view: 'timetable', draftId } };
    case 'weak': {
      const { criterionId, reasons } = next.finding;
      return {
        sentence: reasons.map((reason) => nb.domain.reason[reason]).join(' '),
        ...at(`answers.${criterionId}`),
      };
    }
    case 'done':
      return { sentence: words.done, link: nb.application.checkHeading, route: { view: 'check', draftId } };
  }
}
