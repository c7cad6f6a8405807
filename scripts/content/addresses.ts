// Every address that the content makes on the site, and the places on each page that a link can lead to.
import { criterionPath } from '#components/criteria/criterion-address.ts';
import { slug } from '#components/slug.ts';
import { criterionKinds, phases } from '#domain/call/criterion.schema.ts';
import type { ContentFiles } from './files.ts';

/** Anchors; null when they are not known here, and none is refused. */
type Anchors = ReadonlySet<string> | null;
export type Addresses = ReadonlyMap<string, Anchors>;

/** Made by the code whatever the content is. */
const fixed = [
  '/',
  '/krav/',
  '/krav/alle/',
  '/krav/sjekkliste/',
  '/krav/krav.json',
  '/krav/krav.csv',
  '/krav/krav.schema.json',
  '/skjema/soknad-1.schema.json',
  '/skjema/soknad-2.schema.json',
  '/skjema/soknad-3.schema.json',
  '/skjema/eksempel-3.json',
  '/skjema/eksempel-3.zip',
  '/soknad/',
  '/soknad/skjema/',
  '/timepris/',
  '/timeregnskap/',
  '/prisregulering/',
  '/opplaeringsrapport/',
  '/fakturaplan/',
  '/bpa-sjekken/',
  '/bpa-sjekken/slik-er-den-provd/',
  '/behovskartlegging/',
  '/satser/',
  '/kontroll/',
  '/pakkeformat/',
  '/sporsmal/',
  '/sok/',
  '/forhandsvisning/',
  '/lisenser.txt',
];

/** The headings that every page of a call has. */
const callHeadings = ['fakta', 'prosess', 'nytt', 'kilder', 'endringer'];
const lawHeadings = ['linjen', 'sitatene'];

export function addressesOf(all: ContentFiles): Addresses {
  const anyAnchor = (path: string): [string, Anchors] => [path, null];
  /** A page made from several files has them all only when none was refused. */
  const whenComplete = (anchors: string[]): Anchors => (all.complete ? new Set(anchors) : null);
  return new Map<string, Anchors>([
    ...fixed.map(anyAnchor),
    ...criterionKinds.map((kind) => anyAnchor(`/krav/type/${slug(kind)}/`)),
    ...phases.map((phase) => anyAnchor(`/krav/fase/${slug(phase)}/`)),
    ...[...all.known.criteria].map((id) => anyAnchor(criterionPath(id))),
    ...[...all.known.faq].map((id) => anyAnchor(`/sporsmal/${id}/`)),
    ...[...all.known.rates].map((id) => anyAnchor(`/satser/${id}/`)),
    ['/lov/', whenComplete(lawAnchors(all))],
    ['/ordliste/', whenComplete(all.glossary.flatMap(({ value }) => value.map(({ term }) => slug(term))))],
    // Those that were refused by their schema have an address all the same.
    ...[...all.known.pages].map((id) => anyAnchor(`/${id}/`)),
    ...all.pages.map(({ value }) => pageAddress(value)),
    ...[...all.known.calls].flatMap((id) => callAddresses(id, all).map(anyAnchor)),
    ...all.calls.map(({ value }): [string, Anchors] => [
      `/utlysning/${value.id}/`,
      whenComplete(callAnchors(value.id, value.sections, all)),
    ]),
  ]);
}

/** A page that ends in a part made from the criteria has anchors of theirs as well. */
function pageAddress({ id, sections, part }: ContentFiles['pages'][number]['value']): [string, Anchors] {
  return [`/${id}/`, part === undefined ? new Set(sections.map(idOf)) : null];
}

/**
 * A call that runs has pages for its documents and logs, and one that is history has them when it kept any.
 * A call with news has a feed of them, one with terms a page of them, and one that runs a page of new rules.
 */
function callAddresses(id: string, { calls, answers, corrections, documents }: ContentFiles): string[] {
  const call = `/utlysning/${id}/`;
  const own = calls.find(({ value }) => value.id === id)?.value;
  const kept = [...answers, ...corrections, ...documents].some(({ value }) => value.id === id);
  const logs = ['dokumenter/', 'sporsmal/', 'endringer/', 'sporsmal.xml', 'endringer.xml'];
  const hasLogs = own?.status !== 'historisk' || kept;
  const running = own?.status === 'historisk' ? [] : ['nye-regler/'];
  const terms = own?.terms.length === 0 ? [] : ['vilkar/'];
  const paths = [
    'kalender.ics',
    ...terms,
    ...running,
    ...(own?.news.length === 0 ? [] : ['nytt.xml']),
    ...(hasLogs ? logs : []),
  ];
  return [call, ...paths.map((path) => call + path)];
}

function callAnchors(
  call: string,
  sections: readonly { readonly id: string }[],
  { calendars, renewals }: ContentFiles,
): string[] {
  const isOwn = ({ value }: { readonly value: { readonly id: string } }): boolean => value.id === call;
  const groups = renewals.filter(isOwn).flatMap(({ value }) => value.groups);
  return [
    ...callHeadings,
    ...sections.map(idOf),
    ...calendars.filter(isOwn).flatMap(({ value }) => value.stops.map(idOf)),
    ...groups.flatMap((group) => [group.id, ...group.changes.map(idOf)]),
  ];
}

function lawAnchors({ known, lawLine }: ContentFiles): string[] {
  return [...lawHeadings, ...known.laws, ...lawLine.flatMap(({ value }) => value.map(idOf))];
}

const idOf = ({ id }: { readonly id: string }): string => id;
