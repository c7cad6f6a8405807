// How the site is built. SITE is the public address and BASE_PATH the folder it lies under, when it is not the root.
import { fileURLToPath } from 'node:url';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/build/after-build.ts';
import { directives } from './src/build/policy.ts';
import { theme } from './src/build/theme.ts';

/** jsPDF asks for these only to draw HTML, which the site never does. */
const withoutHtmlInPdf = Object.fromEntries(
  ['html2canvas', 'dompurify', 'canvg'].map((name) => [
    name,
    fileURLToPath(new URL('./src/export/stub.ts', import.meta.url)),
  ]),
);

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: { csp: { directives: [...directives] } },
  integrations: [
    theme(),
    preact(),
    // For editors alone.
    sitemap({ filter: (page) => !page.endsWith('/forhandsvisning/') }),
    afterBuild(),
  ],
  markdown: { syntaxHighlight: false },
  vite: {
    resolve: { alias: withoutHtmlInPdf },
    // Older than nested rules: those are written out, which more browsers read and the purge can judge.
    build: {
      cssTarget: ['chrome120', 'firefox116', 'safari16.4'],
      rolldownOptions: {
        output: {
          // What nearly every form has is one file: in seven it weighs more, and takes seven requests.
          codeSplitting: {
            groups: [{ name: 'controls', test: /src\/ui\/(choices|field|text-field|view)\.tsx$/ }],
          },
        },
      },
    },
  },
});
