// `node scripts/run.mjs scripts/notices.ts`, run by a maintainer when a package that the site ships has changed.
import { writeFileSync } from 'node:fs';
import { noticesText } from './notices/text.ts';

writeFileSync('THIRD-PARTY-NOTICES.md', noticesText());
