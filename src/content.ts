// What pages read from content/: the same few questions, asked in one place.
import { getCollection } from 'astro:content';
import type { Example } from '#domain/application/example.schema.ts';
import type { Calendar } from '#domain/call/calendar.schema.ts';
import type { Call } from '#domain/call/call.schema.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import type { FrontPage } from '#domain/call/front-page.schema.ts';
import type { Term } from '#domain/call/glossary.schema.ts';
import type { Answers, CallDocuments, Corrections } from '#domain/call/log.schema.ts';
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { Renewal } from '#domain/call/renewal.schema.ts';
import type { EarlierVersion } from '#domain/law/earlier.schema.ts';
import type { LawEvent } from '#domain/law/law-line.schema.ts';
import type { Provision } from '#domain/law/provision.schema.ts';
import type { Faq } from '#domain/pages/faq.schema.ts';
import type { Page, Reader } from '#domain/pages/page.schema.ts';
import type { Source } from '#domain/pages/source.schema.ts';
import type { IndexSeries, RateTable } from '#domain/rates/rate.schema.ts';

export async function municipality(): Promise<Municipality> {
  return only(await getCollection('municipality'), 'content/municipality.yaml');
}

export async function frontPage(): Promise<FrontPage> {
  return only(await getCollection('frontPage'), 'content/front.yaml');
}

export async function calls(): Promise<Call[]> {
  return (await getCollection('calls')).map(({ data }) => data);
}

/** The calls with documents, answers and corrections of their own: those that run, and those that are over but have them. */
export async function callsWithLogs(): Promise<Call[]> {
  const logs = await Promise.all([
    getCollection('documents'),
    getCollection('answers'),
    getCollection('corrections'),
  ]);
  const kept = new Set(logs.flat().map(({ data }) => data.id));
  return (await calls()).filter(({ id, status }) => status !== 'historisk' || kept.has(id));
}

/** The call that the front page announces and the tools prepare for. */
export async function currentCall(): Promise<Call> {
  const { currentCall: id } = await municipality();
  const call = (await calls()).find((one) => one.id === id);
  if (!call) throw new Error(`content/municipality.yaml: currentCall «${id}» is not a file in content/call.`);
  return call;
}

/** Every criterion that has a page, in the order of their numbers. */
export async function allCriteria(): Promise<Criterion[]> {
  const criteria = (await getCollection('criteria')).map(({ data }) => data);
  return criteria.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The criteria of a call, in its own order. */
export async function criteriaOf(call: Call): Promise<Criterion[]> {
  const byId = new Map((await allCriteria()).map((criterion) => [criterion.id, criterion]));
  return call.criteria.map((id) => found(byId, id, 'content/criteria'));
}

/** The provisions that some criteria quote, each once, in the order they are quoted. */
export async function provisionsOf(criteria: readonly Criterion[]): Promise<Provision[]> {
  return quoted(criteria.flatMap(({ legalBasis }) => legalBasis.provisions));
}

/** Provisions by id, each once, in the order given. */
export async function quoted(ids: readonly string[]): Promise<Provision[]> {
  const byId = new Map((await getCollection('law')).map(({ data }) => [data.id, data]));
  return [...new Set(ids)].map((id) => found(byId, id, 'content/law'));
}

export async function allProvisions(): Promise<Provision[]> {
  return (await getCollection('law')).map(({ data }) => data);
}

/** What provisions said before, oldest first. */
export async function earlierLaw(): Promise<EarlierVersion[]> {
  const versions = (await getCollection('lawEarlier')).map(({ data }) => data);
  return versions.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
}

/** Sources by id, in the order given. */
export async function sourcesOf(ids: readonly string[]): Promise<Source[]> {
  const byId = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  return ids.map((id) => found(byId, id, 'content/sources.yaml'));
}

/** Pages to read, each among its neighbours in their order. */
export async function allPages(): Promise<Page[]> {
  return (await getCollection('pages')).map(({ data }) => data).sort(byOrder);
}

/** The pages of the menu, in its order. */
export async function menuPages(): Promise<(Page & { menu: string })[]> {
  return (await allPages()).filter((page): page is Page & { menu: string } => page.menu !== undefined);
}

/** The page in the menu that is written for a reader, if there is one. */
export async function hubOf(reader: Reader): Promise<Page | undefined> {
  return (await menuPages()).find(({ readers }) => readers[0] === reader);
}

export async function allQuestions(): Promise<Faq[]> {
  return (await getCollection('faq')).map(({ data }) => data).sort(byOrder);
}

/** Rates and indices, in the order of their ids. */
export async function allRates(): Promise<(RateTable | IndexSeries)[]> {
  const rates = (await getCollection('rates')).map(({ data }) => data);
  return rates.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** In Norwegian alphabetical order, as the file is. */
export async function glossary(): Promise<Term[]> {
  const terms = (await getCollection('glossary')).sort((one, other) => Number(one.id) - Number(other.id));
  return terms.map(({ data }) => data);
}

/** In the order of time. */
export async function lawLine(): Promise<LawEvent[]> {
  const events = (await getCollection('lawLine')).map(({ data }) => data);
  return events.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** What has happened since the last call, and concerns suppliers. */
export async function lawSince(): Promise<LawEvent[]> {
  return (await lawLine()).filter(({ forSuppliers }) => forSuppliers !== undefined);
}

export async function calendarOf(call: Call): Promise<Calendar> {
  const calendar = (await getCollection('calendars')).find(({ data }) => data.id === call.id);
  return calendar?.data ?? { id: call.id, checkedOn: call.lawAsOf, stops: [] };
}

export async function renewalOf(call: Call): Promise<Renewal | undefined> {
  return (await getCollection('renewals')).find(({ data }) => data.id === call.id)?.data;
}

export async function answersOf(call: Call): Promise<Answers | undefined> {
  return (await getCollection('answers')).find(({ data }) => data.id === call.id)?.data;
}

export async function correctionsOf(call: Call): Promise<Corrections | undefined> {
  return (await getCollection('corrections')).find(({ data }) => data.id === call.id)?.data;
}

export async function documentsOf(call: Call): Promise<CallDocuments | undefined> {
  return (await getCollection('documents')).find(({ data }) => data.id === call.id)?.data;
}

function byOrder(one: { id: string; order: number }, other: { id: string; order: number }): number {
  return one.order - other.order || (one.id < other.id ? -1 : 1);
}

function found<Data>(byId: ReadonlyMap<string, Data>, id: string, folder: string): Data {
  const data = byId.get(id);
  if (!data) throw new Error(`«${id}» is referred to, but is not a file in ${folder}.`);
  return data;
}

function only<Data>(entries: readonly { data: Data }[], file: string): Data {
  const [entry] = entries;
  if (!entry) throw new Error(`${file} is missing.`);
  return entry.data;
}

/** The example application of a call, when somebody has written one. */
export async function exampleOf(call: Call): Promise<Example | undefined> {
  return (await getCollection('examples')).find(({ data }) => data.id === call.id)?.data;
}
