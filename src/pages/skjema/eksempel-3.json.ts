// The data of the example package, as they lie in it.
import type { APIRoute } from 'astro';
import example from '../../components/published/soknad-3.example.json?raw';

export const GET: APIRoute = () => new Response(example);
