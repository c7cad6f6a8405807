// What keeps price regulations in this browser.
import { toolsOf } from '../../keeping/use-keeping.ts';

export const openTools = toolsOf('bpa-prisreguleringer', async () => {
  const { openRegulations } = await import('#store/open-regulations.ts');
  return openRegulations();
});
