// What is done to the built site: small style sheets, exact policies, stable bytes, headers for the host.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { type LinkedTerm, linkTerms, termLinks } from './glossary-links.ts';
import { headersFile, nginxFile } from './host-headers.ts';
import { tidyIslands } from './islands.ts';
import { lighterDesign } from './lighter-design.ts';
import { policyOf, trimPolicy, unitedPolicy } from './policy.ts';
import { purge } from './purge.ts';
import { reachedScripts } from './reached-scripts.ts';

export function afterBuild(): AstroIntegration {
  let base = '/';
  let glossary = '';
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        glossary = fileURLToPath(new URL('content/glossary.yaml', config.root));
      },
      'astro:build:done': ({ dir }) =>
        finish(fileURLToPath(dir), base, parse(readFileSync(glossary, 'utf8'))),
    },
  };
}

async function finish(folder: string, base: string, terms: readonly LinkedTerm[]): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const withEnding = (ending: string): string[] =>
    files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
  const link = glossaryLinker(join(folder, 'ordliste', 'index.html'), `${base}ordliste/`, terms);
  const pages = new Map(
    withEnding('.html').map((path) => [path, link(path, tidyIslands(readFileSync(path, 'utf8')))]),
  );
  const scripts = new Map(
    withEnding('.js').map((path) => [
      relative(folder, path).replaceAll('\\', '/'),
      readFileSync(path, 'utf8'),
    ]),
  );
  const replaceSheet = await splitSheet(withEnding('.css'), [...pages.values()], (page) =>
    markupOf(page, scripts, base),
  );
  for (const [path, html] of pages) {
    const page = trimPolicy(replaceSheet(html), sha256);
    pages.set(path, page);
    writeFileSync(path, page);
  }
  const policy = unitedPolicy([...pages.values()].map(policyOf));
  writeFileSync(join(folder, '_headers'), headersFile(policy, base));
  writeFileSync(join(folder, 'headers.nginx.conf'), nginxFile(policy, base));
}

/** Links words on every page but the glossary's own; on none when the site has no glossary. */
function glossaryLinker(
  glossaryPath: string,
  address: string,
  terms: readonly LinkedTerm[],
): (path: string, html: string) => string {
  if (!existsSync(glossaryPath)) return (_, html) => html;
  const links = termLinks(terms, readFileSync(glossaryPath, 'utf8'), address);
  return (path, html) => (path === glossaryPath ? html : linkTerms(html, links));
}

const hasTool = (html: string): boolean => html.includes('<astro-island');
/** What stands on few pages, by a class it has, and would weigh on all: tables of figures with their charts, lines to write on, code. */
const rare = { figures: 'figures', form: 'form-fields', code: 'checksum' } as const;
type Rare = keyof typeof rare;
/** Designsystemet's classes, or a class of our own alone: a chart that several views share has none of the others. */
const ownMarkup = /ds-|[{,]class:["'`]/;
/** Other scripts are libraries, whose words would keep rules that nothing uses. */
const writesMarkup = (script: string): boolean => ownMarkup.test(script);

/** The scripts that may write markup on a page. */
function markupOf(page: string, scripts: ReadonlyMap<string, string>, base: string): string[] {
  const reached = [...reachedScripts(page, scripts, base)].sort();
  return reached.map((path) => scripts.get(path) ?? '').filter(writesMarkup);
}

/**
 * Replaces the one sheet by several, each purged and named by its content: one for pages to read, which stays small
 * whatever the others need, one for each of what is rare, and one for each tool. Each page asks for one of them.
 */
async function splitSheet(
  sheets: string[],
  pages: string[],
  markup: (page: string) => string[],
): Promise<(html: string) => string> {
  const [path, ...others] = sheets;
  if (path === undefined || others.length > 0)
    throw new Error(`The site has one style sheet, imported by the layout. Found: ${sheets.join(', ')}`);
  const css = lighterDesign(readFileSync(path, 'utf8'));
  const write = (kind: string, content: string): string => {
    const name = `${kind}.${sha256(content).replace(/\W/g, '').slice(0, 8)}.css`;
    writeFileSync(join(dirname(path), name), content);
    return name;
  };
  const scriptsOf = (page: string): string[] => (hasTool(page) ? markup(page) : []);
  const groupOf = (page: string): string => [kindOf(page), ...scriptsOf(page)].join('\n');
  const names = new Map<string, string>();
  for (const [group, own] of Map.groupBy(pages, groupOf)) {
    const [first = ''] = own;
    names.set(group, write(kindOf(first), await purge(css, own, scriptsOf(first))));
  }
  rmSync(path);
  return (html) => html.replaceAll(basename(path), names.get(groupOf(html)) ?? '');
}

function kindOf(page: string): 'site' | 'tool' | Rare {
  if (hasTool(page)) return 'tool';
  const kinds = Object.keys(rare) as Rare[];
  return kinds.find((kind) => new RegExp(`class="[^"]*\\b${rare[kind]}\\b`).test(page)) ?? 'site';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
