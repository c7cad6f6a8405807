// The licences of what the site hands to its readers' browsers: read off the lock file and the packages themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** Tools for building that leave a little code of their own in the pages. */
const builders = ['@astrojs/preact', '@preact/signals', '@preact/signals-core', 'astro'];

const intro = `# Third-party notices

The project's own code is under the licence in LICENSE. The site also hands its readers parts of the packages below,
each under its own licence. Packages that only build or test the site are not handed to anybody and not listed.

Made by \`node scripts/run.mjs scripts/notices.ts\`; a test fails when it is out of date.

## The embedded font

The PDFs embed Konsesjon Sans (\`src/export/pdf/fonts/\`), a subset of Source Sans 3 with two letters added, under
another name as its licence asks. Its licence is the SIL Open Font License 1.1, in full at the end.
`;

/** The whole of THIRD-PARTY-NOTICES.md. */
export function noticesText(): string {
  const packages: Record<string, Locked> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const shipped = Object.keys(packages).filter((path) => isShipped(path, packages[path] ?? {}));
  const sections = shipped.map((path) => section(path, packages[path] ?? {}));
  const font = fenced(
    'Source Sans 3: SIL Open Font License 1.1',
    readFileSync('src/export/pdf/fonts/OFL.txt', 'utf8'),
  );
  return [intro, ...sections, font].join('\n');
}

/** Optional packages are left out of the build, and packages of types have no code. */
function isShipped(path: string, { dev, optional, devOptional }: Locked): boolean {
  const name = nameOf(path);
  if (path === '' || name.startsWith('@types/') || name.endsWith('-types')) return false;
  return builders.includes(name) ? path === `node_modules/${name}` : !(dev || optional || devOptional);
}

function section(path: string, { version, license }: Locked): string {
  const files = readdirSync(path).filter((name) => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(name));
  const texts = files.sort().map((name) => readFileSync(join(path, name), 'utf8'));
  return fenced(`${nameOf(path)} ${version}: ${license}`, texts.join('\n'));
}

function fenced(title: string, text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return [`## ${title}`, '', '~~~text', lines.join('\n').trim(), '~~~', ''].join('\n');
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
