// `npm run prove`, run after a change of the rules or of their theorems: writes down what the proof of the check found,
// for the page that tells it to readers. A test fails when the file is not what the proof finds.
import { writeFileSync } from 'node:fs';
import { findings, findingsFile, inJson } from './prove/findings.ts';

const found = findings();
writeFileSync(findingsFile, inJson(found));
console.log(`${found.judged} combinations, ${found.theorems.ofFacts.length} theorems of every one of them`);
