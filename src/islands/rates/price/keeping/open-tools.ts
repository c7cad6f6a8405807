// What keeps calculations of an hourly price in this browser.
import { toolsOf } from '../../keeping/use-keeping.ts';

export const openTools = toolsOf('bpa-kalkyler', async () => {
  const { openCalculations } = await import('#store/open-calculations.ts');
  return openCalculations();
});
