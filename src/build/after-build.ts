// What is done to the built site: one small style sheet, exact policies, stable bytes, headers for the host.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, nginxFile } from './host-headers.ts';
import { countIslands } from './islands.ts';
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
  const pages = new Map(withEnding('.html').map((path) => [path, countIslands(readFileSync(path, 'utf8'))]));
  const scripts = withEnding('.js').map((path) => readFileSync(path, 'utf8'));
  const sheet = await oneSheet(withEnding('.css'), [...pages.values()], scripts);
  for (const [path, html] of pages) {
    const page = trimPolicy(html.replaceAll(sheet.from, sheet.to), sha256);
    pages.set(path, page);
    writeFileSync(path, page);
  }
  const policy = unitedPolicy([...pages.values()].map(policyOf));
  writeFileSync(join(folder, '_headers'), headersFile(policy, base));
  writeFileSync(join(folder, 'headers.nginx.conf'), nginxFile(policy, base));
}

/** Writes the purged sheet under a name drawn from its content, and says which name is to be replaced by which. */
async function oneSheet(
  sheets: string[],
  pages: string[],
  scripts: string[],
): Promise<{ from: string; to: string }> {
  const [path, ...others] = sheets;
  if (path === undefined || others.length > 0)
    throw new Error(`The site has one style sheet, imported by the layout. Found: ${sheets.join(', ')}`);
  const css = await purge(readFileSync(path, 'utf8'), pages, scripts);
  const name = `site.${sha256(css).replace(/\W/g, '').slice(0, 8)}.css`;
  rmSync(path);
  writeFileSync(join(dirname(path), name), css);
  return { from: basename(path), to: name };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
