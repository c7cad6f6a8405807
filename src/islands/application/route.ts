// Which view of the tool an address shows. The address holds a random draft id and a step, never an answer.

export const sections = ['leverandor', 'kontakt', 'signatur', 'referanser', 'erklaringer'] as const;
export type Section = (typeof sections)[number];

export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'tasks'; readonly draftId: string }
  | { readonly view: 'criterion'; readonly draftId: string; readonly criterionId: string }
  | { readonly view: 'section'; readonly draftId: string; readonly section: Section }
  | { readonly view: 'calculation'; readonly draftId: string }
  | { readonly view: 'timetable'; readonly draftId: string }
  | { readonly view: 'share'; readonly draftId: string }
  | { readonly view: 'check'; readonly draftId: string }
  | { readonly view: 'package'; readonly draftId: string };

/** Reads `location.hash`; whatever is not an address of the tool is the start. */
export function readRoute(hash: string): Route {
  const [word, draftId, step, detail] = hash.replace(/^#\/?/, '').split('/');
  if (word !== 'utkast' || !draftId || !/^[\w-]{1,64}$/.test(draftId)) return { view: 'start' };
  if (step === 'krav' && detail) return { view: 'criterion', draftId, criterionId: detail };
  if (step === 'priskalkyle') return { view: 'calculation', draftId };
  if (step === 'tidsplan') return { view: 'timetable', draftId };
  if (step === 'del') return { view: 'share', draftId };
  if (step === 'sjekk') return { view: 'check', draftId };
  if (step === 'pakke') return { view: 'package', draftId };
  const section = sections.find((known) => known === step);
  return section ? { view: 'section', draftId, section } : { view: 'tasks', draftId };
}

/** The address of a view, to put in a link. */
export function address(route: Route): string {
  if (route.view === 'start') return '#/';
  const draft = `#/utkast/${route.draftId}`;
  switch (route.view) {
    case 'tasks':
      return draft;
    case 'criterion':
      return `${draft}/krav/${route.criterionId}`;
    case 'section':
      return `${draft}/${route.section}`;
    case 'calculation':
      return `${draft}/priskalkyle`;
    case 'timetable':
      return `${draft}/tidsplan`;
    case 'share':
      return `${draft}/del`;
    case 'check':
      return `${draft}/sjekk`;
    case 'package':
      return `${draft}/pakke`;
  }
}
