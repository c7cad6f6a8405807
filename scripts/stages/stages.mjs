// @ts-check
// The stages of `npm test`, those that fail fastest first.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { sameBuildTwice } from './build-twice.mjs';
import { runQuietly } from './command.mjs';
import { oneCheck, playwrightResult, vitestResult } from './results.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [needs] the stage without which this one has nothing to look at
 * @property {boolean} [besideNext] it leaves a core idle, and touches nothing that the stage after it reads or writes
 * @property {() => Promise<import('./results.mjs').Result & { output: string }>} run
 */

const reports = '.cache/reports';
const second = {
  SITE: 'https://bpa.eksempelvik.example',
  SITE_DIST: '.cache/second-municipality/dist',
  SITE_CONTENT: 'tests/second-municipality/content',
};
const subpath = { BASE_PATH: '/under/en/sti', SITE_DIST: '.cache/dist-subpath' };

/** @param {boolean} long @returns {Stage[]} */
export function stages(long) {
  const env = long ? { LONG: '1' } : {};
  return [
    command('format and lint', [
      'node_modules/@biomejs/biome/bin/biome',
      'ci',
      '--colors=off',
      '--error-on-warnings',
      '.',
    ]),
    command('content', ['scripts/check-content.ts']),
    command('types of the domain, without a browser', [
      'node_modules/typescript/bin/tsc',
      '-p',
      'src/domain',
    ]),
    vitest('architecture', ['tests/architecture'], env),
    command('unused code', ['node_modules/knip/bin/knip.js']),
    { ...command('types', ['node_modules/astro/bin/astro.mjs', 'check']), besideNext: true },
    vitest(
      'unit',
      ['tests/architecture', 'tests/site', 'tests/second-municipality'].map((path) => `--exclude=${path}/**`),
      env,
    ),
    command('build', ['scripts/build.ts']),
    { ...vitest('site', ['tests/site'], env), needs: 'build', besideNext: true },
    {
      ...command(
        'build under a subpath',
        ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', subpath.SITE_DIST],
        subpath,
      ),
      needs: 'build',
    },
    {
      ...vitest('links under a subpath', ['tests/site/links.test.ts'], subpath),
      needs: 'build under a subpath',
      besideNext: true,
    },
    { name: 'two builds, the same bytes', needs: 'build', run: sameBuildTwice },
    command('a second municipality', ['tests/second-municipality/build.ts']),
    {
      ...vitest(
        'the site of a second municipality',
        ['tests/second-municipality', 'tests/site/links.test.ts', 'tests/site/pages.test.ts'],
        second,
      ),
      needs: 'a second municipality',
    },
    { ...playwright('browser', env), needs: 'build' },
    ...(long ? longStages() : []),
  ];
}

/** What is measured, alone, and what takes an hour: the rules with faults planted in them, one by one. @returns {Stage[]} */
function longStages() {
  return [
    { ...playwright('speed in the browser', { SPEED: '1' }), needs: 'build' },
    faultsIn('the rules', ['src/domain/eligibility/**/*.ts', 'src/domain/needs/**/*.ts']),
    faultsIn('the invoices', ['src/domain/billing/**/*.ts']),
    faultsIn('the prices', ['src/domain/rates/**/*.ts', 'src/domain/shared/read-decimal.ts']),
    faultsIn('the hours', ['src/domain/hours/**/*.ts']),
  ];
}

/** Code that is there for the tests, or is held by them in another way. No comma within: Stryker parts its list by them. */
const notPlanted = ['*.test.ts', '*.schema.ts', 'testing/**', 'theorems/**'].map(
  (name) => `!src/domain/**/${name}`,
);

/** A run for each: every fault meets the tests of the files that are named, and no others. @param {string} name @param {string[]} paths */
function faultsIn(name, paths) {
  return command(`faults planted in ${name}`, [
    'node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    'tests/mutation/stryker.config.json',
    '--mutate',
    [...paths, ...notPlanted].join(','),
  ]);
}

/** @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Stage} */
function command(name, args, env) {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await runQuietly(args, env);
      return { ...oneCheck(exitCode === 0), output };
    },
  };
}

/** @param {string} name @param {string[]} paths @param {NodeJS.ProcessEnv} env @returns {Stage} */
function vitest(name, paths, env) {
  const report = reportFile(name);
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
    ...paths,
  ];
  return {
    name,
    run: async () => {
      const { exitCode, output } = await withFreshReport(report, () => runQuietly(args, env));
      return { ...vitestResult(read(report), exitCode), output };
    },
  };
}

/** @param {string} name @param {NodeJS.ProcessEnv} env @returns {Stage} */
function playwright(name, env) {
  const report = reportFile(name);
  const args = ['scripts/e2e.ts', '--reporter=line,json'];
  return {
    name,
    run: async () => {
      const { exitCode, output } = await withFreshReport(report, () =>
        runQuietly(args, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      );
      return { ...playwrightResult(read(report), exitCode), output };
    },
  };
}

/** @param {string} name */
const reportFile = (name) => `${reports}/${name.replaceAll(' ', '-')}.json`;

/** @template T @param {string} report @param {() => T} run @returns {T} */
function withFreshReport(report, run) {
  mkdirSync(reports, { recursive: true });
  rmSync(report, { force: true });
  return run();
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
