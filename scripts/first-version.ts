// `npm run first-version -- <call>`, run once by an editor when a call's criteria and dates are final, before it is announced:
// writes down what they say, so that every later change must be told in the call's change log.
import { existsSync, writeFileSync } from 'node:fs';
import { contentProblems } from '#text/nb/content-problems.ts';
import { readContent } from './content/check.ts';
import { fieldsNow } from './content/corrections.ts';
import { firstVersionPath } from './content/first-versions.ts';

const words = contentProblems.firstVersion;
const [id = ''] = process.argv.slice(2);
const { problems, files } = readContent(process.cwd());
const call = files.calls.find(({ value }) => value.id === id)?.value;
const path = firstVersionPath(id);

/** Why it cannot be written; null when it can. */
function refusal(): string | null {
  if (!call) return words.noCall(id, [...files.known.calls]);
  if (existsSync(path)) return words.exists(path);
  // That it is not written yet is what this mends.
  const others = problems.filter(({ code }) => code !== 'firstVersionMissing');
  return others.length > 0 ? words.notSound : null;
}

const refused = refusal();
const fields = call && fieldsNow(call, files);
if (refused !== null || !fields) {
  console.error(refused ?? words.notSound);
  process.exitCode = 1;
} else {
  writeFileSync(path, `${JSON.stringify(fields, null, 2)}\n`);
  console.log(words.written(path, Object.keys(fields).length, id));
}
