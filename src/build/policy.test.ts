import { expect, it } from 'vitest';
import { policyOf, trimPolicy, unitedPolicy } from './policy.ts';

const page = (policy: string, rest: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}">${rest}`;
const hash = (code: string): string => code.toUpperCase();

it('keeps the hashes of code that stands in the page, and no others', () => {
  const policy = "default-src 'none'; script-src 'self' 'sha256-A' 'sha256-B'; style-src 'self' 'sha256-C';";
  const trimmed = trimPolicy(page(policy, '<script>b</script><script src="a.js"></script>'), hash);
  expect(policyOf(trimmed)).toBe("default-src 'none'; script-src 'self' 'sha256-B'; style-src 'self';");
});

it('refuses a page without a policy', () => {
  expect(() => policyOf('<p>a</p>')).toThrow('security policy');
});

it('unites the policies of several pages, each source once', () => {
  expect(unitedPolicy(["a 'self';b 'none'", "a 'self' 'sha256-A'; b 'none';"])).toBe(
    "a 'self' 'sha256-A'; b 'none'",
  );
});
