// The example application of the current call, as a script: the only thing that the policy lets the tool fetch.
import type { APIRoute } from 'astro';
import { currentCall, exampleOf } from '../../content.ts';

export const GET: APIRoute = async () => {
  const example = (await exampleOf(await currentCall())) ?? null;
  return new Response(`export default ${JSON.stringify(example)};\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};
