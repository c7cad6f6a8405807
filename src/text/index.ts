// Every word a reader sees that is not content, by language. Another language is another folder of the same shape.
import { application } from './nb/application.ts';
import { domain } from './nb/domain.ts';
import { problems } from './nb/problems.ts';
import { site } from './nb/site.ts';

export const nb = { application, domain, problems, site } as const;
