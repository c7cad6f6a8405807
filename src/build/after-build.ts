// What is done to the built site: small style sheets, exact policies, stable bytes, headers for the host.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, nginxFile } from './host-headers.ts';
import { tidyIslands } from './islands.ts';
import { policyOf, trimPolicy, unitedPolicy } from './policy.ts';
import { purge } from './purge.ts';

export function afterBuild(): AstroIntegration {
  let base = '/';
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => finish(fileURLToPath(dir), base),
    },
  };
}

async function finish(folder: string, base: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const withEnding = (ending: string): string[] =>
    files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
  const pages = new Map(withEnding('.html').map((path) => [path, tidyIslands(readFileSync(path, 'utf8'))]));
  const replaceSheet = await splitSheet(withEnding('.css'), [...pages.values()], withEnding('.js'));
  for (const [path, html] of pages) {
    const page = trimPolicy(replaceSheet(html), sha256);
    pages.set(path, page);
    writeFileSync(path, page);
  }
  const policy = unitedPolicy([...pages.values()].map(policyOf));
  writeFileSync(join(folder, '_headers'), headersFile(policy, base));
  writeFileSync(join(folder, 'headers.nginx.conf'), nginxFile(policy, base));
}

const hasTool = (html: string): boolean => html.includes('<astro-island');
/** Other scripts are libraries, whose words would keep rules that nothing uses. */
const writesMarkup = (script: string): boolean => script.includes('ds-');

/**
 * Replaces the one sheet by two, each purged and named by its content: one for pages to read, which stays small whatever
 * the tools need, and one for pages with a tool. Each page asks for one of them.
 */
async function splitSheet(
  sheets: string[],
  pages: string[],
  scripts: string[],
): Promise<(html: string) => string> {
  const [path, ...others] = sheets;
  if (path === undefined || others.length > 0)
    throw new Error(`The site has one style sheet, imported by the layout. Found: ${sheets.join(', ')}`);
  const css = readFileSync(path, 'utf8');
  const markup = scripts.map((script) => readFileSync(script, 'utf8')).filter(writesMarkup);
  const write = (kind: string, content: string): string => {
    const name = `${kind}.${sha256(content).replace(/\W/g, '').slice(0, 8)}.css`;
    writeFileSync(join(dirname(path), name), content);
    return name;
  };
  const readers = pages.filter((page) => !hasTool(page));
  const forReading = write('site', await purge(css, readers, []));
  const forTools = write('tool', await purge(css, pages.filter(hasTool), markup));
  rmSync(path);
  return (html) => html.replaceAll(basename(path), hasTool(html) ? forTools : forReading);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
