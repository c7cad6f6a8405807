// The mistakes that can be made in the example application of a call, each planted in a sound one.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentProblems } from '#text/nb/content-problems.ts';
import { checkContent } from '../../scripts/content/check.ts';
import { change, library } from './library.ts';

/** A sound library with an example of its call. */
function withExample(): string {
  const root = library();
  cpSync('tests/content/sound-example.yaml', join(root, 'content/example/neste.yaml'));
  return root;
}

const says = (root: string): string[] =>
  checkContent(root, '2026-11-22', []).problems.map((problem) => contentProblems.describe(problem));

test('an example that answers every criterion is sound', () => {
  expect(says(withExample())).toEqual([]);
});

test.each([
  [
    'that proves what nobody asks',
    'attest: firmaattest',
    'attest: firmaatest',
    ', linje 37, feltet answers.0.proves.attest:\n' +
      '  «firmaatest» finnes ikke i det eksempelet svarer på. Rett navnet, eller ta bort linjen.',
  ],
  [
    'that answers what nobody asks',
    'criterion: K01-registrering',
    'criterion: K99-registrering',
    ', linje 34, feltet answers.0.criterion:\n' +
      '  «K99-registrering» finnes ikke i det eksempelet svarer på. Rett navnet, eller ta bort linjen.',
  ],
  [
    'of somebody who may exist',
    '100 000 008',
    '999 999 999',
    ', linje 8, feltet supplier.organisationNumber:\n' +
      '  «999 999 999» kan være et virkelig foretak, eller er ikke et organisasjonsnummer. Skriv et som ingen har: 100 000 008.',
  ],
  [
    'that is not whole',
    '    explanation: Foretaket er registrert.\n',
    '',
    ', linje 1:\n' +
      '  Eksempelet er ikke en fullstendig søknad: «answers.K01-registrering» mangler noe. Rett det, eller ta bort hele filen.',
  ],
  [
    'with a file that nothing needs',
    'files:\n',
    'files:\n  - { id: to, name: to.pdf, title: To, text: To }\n',
    ', linje 28, feltet files.0.id:\n' +
      '  Ingen svar legger ved filen «to». Nevn den under «proves» i et svar, eller ta den bort.',
  ],
])('an example %s is told, with where it is', (_, from, to, said) => {
  const root = withExample();
  change(root, 'example/neste.yaml', from, to);
  expect(says(root)).toContain(`content/example/neste.yaml${said}`);
});
