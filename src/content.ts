// What pages read from content/: the same few questions, asked in one place.
import { getCollection } from 'astro:content';
import type { Call } from '#domain/call/call.schema.ts';
import type { Criterion } from '#domain/call/criterion.schema.ts';
import type { FrontPage } from '#domain/call/front-page.schema.ts';
import type { Municipality } from '#domain/call/municipality.schema.ts';
import type { Provision } from '#domain/law/provision.schema.ts';

export async function municipality(): Promise<Municipality> {
  return only(await getCollection('municipality'), 'content/municipality.yaml');
}

export async function frontPage(): Promise<FrontPage> {
  return only(await getCollection('frontPage'), 'content/front.yaml');
}

export async function calls(): Promise<Call[]> {
  return (await getCollection('calls')).map(({ data }) => data);
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
  const byId = new Map((await getCollection('law')).map(({ data }) => [data.id, data]));
  const ids = new Set(criteria.flatMap(({ legalBasis }) => legalBasis.provisions));
  return [...ids].map((id) => found(byId, id, 'content/law'));
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
