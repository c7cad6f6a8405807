// The headers that a host should send, in the two forms that hosts read.

const hashedFiles = '_astro';

/** @param policy the content security policy that is right for every page */
function headers(policy: string): readonly (readonly [name: string, value: string])[] {
  return [
    // Only a header can say who may frame the site: browsers ignore it in a page.
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['Referrer-Policy', 'no-referrer'],
    [
      'Permissions-Policy',
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    // For this host alone: `includeSubDomains` and `preload` would bind other services of a municipality, for years.
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
  ];
}

const forever = 'public, max-age=31536000, immutable';

/** `_headers`, as static hosts such as Netlify and Cloudflare Pages read it. `base` ends in a slash. */
export function headersFile(policy: string, base: string): string {
  const all = headers(policy).map(([name, value]) => `  ${name}: ${value}`);
  return [`${base}*`, ...all, `${base}${hashedFiles}/*`, `  Cache-Control: ${forever}`, ''].join('\n');
}

/** `headers.nginx.conf`, to be included in the server block of the site. */
export function nginxFile(policy: string, base: string): string {
  const add = ([name, value]: readonly [string, string]): string => `add_header ${name} "${value}" always;`;
  const all = headers(policy).map(add);
  // A location with an add_header of its own inherits none, so they are said again.
  const inside = [...all, add(['Cache-Control', forever])].map((line) => `  ${line}`);
  return [...all, `location ${base}${hashedFiles}/ {`, ...inside, '}', ''].join('\n');
}
