// `npm run check:content`, run by editors and before every build: says in Norwegian what is wrong in content/.
import { contentProblems } from '#text/nb/content-problems.ts';
import { checkContent } from './content/check.ts';

const { problems, files } = checkContent(process.cwd());
for (const problem of problems) console.error(`${contentProblems.describe(problem)}\n`);
console.log(contentProblems.summary(problems.length, files));
process.exitCode = problems.length === 0 ? 0 : 1;
