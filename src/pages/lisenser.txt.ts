// The licences of what the site hands its readers: their terms ask to come along.
import type { APIRoute } from 'astro';
import licence from '../../LICENSE?raw';
import notices from '../../THIRD-PARTY-NOTICES.md?raw';

export const GET: APIRoute = () => new Response(`${licence}\n${notices}`);
