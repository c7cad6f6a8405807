import { expect, it } from 'vitest';
import { headersFile, nginxFile } from './host-headers.ts';

const policy = "default-src 'none'";

it('sends the policy with every page, and says that nobody may frame it', () => {
  expect(headersFile(policy, '/')).toContain(
    "/*\n  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\n",
  );
  expect(nginxFile(policy, '/')).toContain(
    `add_header Content-Security-Policy "default-src 'none'; frame-ancestors 'none'" always;`,
  );
});

it('binds no host but its own to HTTPS', () => {
  expect(headersFile(policy, '/')).toContain('  Strict-Transport-Security: max-age=63072000\n');
  expect(nginxFile(policy, '/')).toContain('add_header Strict-Transport-Security "max-age=63072000" always;');
});

it('lets files named by their content be kept for ever, under the folder of the site', () => {
  expect(headersFile(policy, '/bpa/')).toContain(
    '/bpa/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
  );
  expect(nginxFile(policy, '/bpa/')).toContain('location /bpa/_astro/ {');
});

it('repeats all headers where nginx would forget them', () => {
  expect(nginxFile(policy, '/').match(/X-Frame-Options/g)).toHaveLength(2);
});
