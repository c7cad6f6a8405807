// Every word a reader sees that is not content, by language. Another language is another folder of the same shape.
import { domain } from './nb/domain.ts';
import { problems } from './nb/problems.ts';

export const nb = { domain, problems } as const;
