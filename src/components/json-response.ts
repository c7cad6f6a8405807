// A file of JSON as the site publishes it.

export function jsonResponse(content: object): Response {
  return new Response(`${JSON.stringify(content, null, 2)}\n`);
}
