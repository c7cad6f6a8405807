// `npm run indices -- FILE.json`, run by an editor with a file from Statistics Norway: adds its new months to the series in
// content/rates that the file is of, or says why it does not.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { indexWords } from '#text/nb/indices.ts';
import { update } from './indices/update.ts';

const [path = ''] = process.argv.slice(2);
const result = existsSync(path)
  ? update(process.cwd(), readFileSync(path, 'utf8'))
  : { refused: indexWords.noFile(path) };
if ('refused' in result) {
  console.error(result.refused);
  process.exitCode = 1;
} else {
  writeFileSync(result.path, result.text);
  console.log(result.said);
}
