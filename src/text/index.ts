// Every word a reader sees that is not content, by language. Another language is another folder of the same shape.
import { application } from './nb/application.ts';
import { calendar } from './nb/calendar.ts';
import { checkPage } from './nb/check-page.ts';
import { domain } from './nb/domain.ts';
import { problems } from './nb/problems.ts';
import { rates } from './nb/rates.ts';
import { reading } from './nb/reading.ts';
import { site } from './nb/site.ts';

/** What the tools say, and the pages too. */
export const nb = { application, domain, problems } as const;

/** What only the pages say: by itself, and marked as pure, so that no tool carries it. */
export const siteText = /* @__PURE__ */ Object.assign({}, site, { calendar, checkPage, rates, reading });
