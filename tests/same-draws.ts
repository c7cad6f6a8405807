// Read before each file of tests: what is drawn by chance is the same in every ordinary run, and new in every long one.
import fc from 'fast-check';

if (!process.env.LONG) fc.configureGlobal({ seed: 20_261_122 });
