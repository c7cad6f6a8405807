// What tools that know nothing of us make of a package, and what we make of a package that they packed.
// A tool that is not installed is named as not run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest';
import { openPackage } from './open-package.ts';
import { samplePackage, sampleParts } from './testing/sample.ts';

const place = mkdtempSync(join(tmpdir(), 'soknadspakke-'));

beforeAll(async () => writeFileSync(join(place, 'pakke.zip'), await samplePackage()));
afterAll(() => rmSync(place, { recursive: true }));

/** What the command says. The test is skipped, and says so, when one of its tools is not here. */
function run(context: TestContext, tools: readonly string[], command: string): string {
  for (const tool of tools) {
    const found = spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
    if (!found) context.skip(`not run: ${tool} is not installed`);
  }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: place, encoding: 'utf8' });
  expect(status, `${command}: ${stdout}${stderr}`).toBe(0);
  return stdout;
}

describe('a package of ours', () => {
  test('is a zip without fault to unzip', (context) => {
    expect(run(context, ['unzip'], 'unzip -t pakke.zip')).toContain('No errors detected');
  });

  test('agrees with its manifests by sha256sum, in the folder it unpacks to', (context) => {
    const check =
      'unzip -q -o pakke.zip && cd soknadspakke && sha256sum --strict -c manifest-sha256.txt tagmanifest-sha256.txt';
    expect(run(context, ['unzip', 'sha256sum'], check).match(/: OK$/gm)).toHaveLength(10);
  });

  test('is a whole bag to Python, which reads zip by its own code', (context) => {
    writeFileSync(join(place, 'check.py'), bagCheck);
    expect(run(context, ['python3'], 'python3 check.py pakke.zip')).toBe('11 files\n');
  });
});

describe('a package that was unpacked and packed again', () => {
  test.for([
    ['zip', 'zip -q -r ny.zip soknadspakke'],
    ['zip', 'zip -q -0 -r -X -D ny.zip soknadspakke'],
    ['zip', 'zip -q -r - soknadspakke | cat > ny.zip'],
    [
      'zip',
      'mv soknadspakke "soknadspakke 2" && zip -q -r ny.zip "soknadspakke 2" && mv "soknadspakke 2" soknadspakke',
    ],
    ['python3', 'python3 -m zipfile -c ny.zip soknadspakke'],
    ['bsdtar', 'bsdtar -a -cf ny.zip soknadspakke'],
    ['7z', '7z a -bd -tzip ny.zip soknadspakke'],
  ])('by %s opens as it was: %s', async ([tool = '', command = ''], context) => {
    run(context, ['unzip', tool], `rm -f ny.zip; unzip -q -o pakke.zip && ${command}`);
    const opened = await openPackage(new Blob([readFileSync(join(place, 'ny.zip'))]));
    expect(opened).toMatchObject({ status: 'opened', envelope: sampleParts().envelope });
  });
});

const bagCheck = `
import datetime, hashlib, sys, zipfile
zip = zipfile.ZipFile(sys.argv[1])
assert zip.testzip() is None
names = zip.namelist()
assert len(set(names)) == len(names)
assert all(entry.compress_type == 0 and entry.flag_bits == 0 and not entry.extra for entry in zip.infolist())
folder = names[0].split('/')[0] + '/'
assert all(name.startswith(folder) for name in names)
files = {name[len(folder):]: zip.read(name) for name in names}
assert files['bagit.txt'] == b'BagIt-Version: 1.0\\nTag-File-Character-Encoding: UTF-8\\n'

def listed(path):
    lines = files[path].decode('utf-8').splitlines()
    return {line[66:]: line[:64] for line in lines if line[64:66] == '  '}

payload, tags = listed('manifest-sha256.txt'), listed('tagmanifest-sha256.txt')
assert {path for path in files if path.startswith('data/')} == set(payload)
assert {path for path in files if '/' not in path} - {'tagmanifest-sha256.txt'} == set(tags)
for path, digest in {**payload, **tags}.items():
    assert hashlib.sha256(files[path]).hexdigest() == digest, path
pairs = [line.split(': ', 1) for line in files['bag-info.txt'].decode('utf-8').splitlines()]
info = dict(pairs)
assert len(info) == len(pairs) and all(value.strip() == value != '' for value in info.values())
assert {'Source-Organization', 'External-Identifier', 'Bag-Group-Identifier', 'Bag-Size', 'Bag-Software-Agent'} <= set(info)
assert datetime.date.fromisoformat(info['Bagging-Date']) and info['Bag-Count'] == '1 of 1'
assert info['Payload-Oxum'] == f'{sum(len(files[path]) for path in payload)}.{len(payload)}'
print(len(files), 'files')
`;
