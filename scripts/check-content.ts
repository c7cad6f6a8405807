// `npm run check:content`, run by editors and before every build: says in Norwegian what is wrong in content/.
// What should only be looked at is said too, and stops nothing.
import { contentProblems } from '#text/nb/content-problems.ts';
import { osloTime } from '#text/oslo-time.ts';
import { checkContent } from './content/check.ts';
import { eligibilityRulings } from './content/rulings.ts';

const day = osloTime(Date.now()).slice(0, 10);
const { problems, warnings, files } = checkContent(process.cwd(), day, eligibilityRulings(day));
for (const warning of warnings) console.log(`${contentProblems.warn(warning)}\n`);
for (const problem of problems) console.error(`${contentProblems.describe(problem)}\n`);
console.log(contentProblems.summary(problems.length, files));
process.exitCode = problems.length === 0 ? 0 : 1;
