// The page around the hours account, and what stands there when the tool cannot run. Bokmål.

export const hoursPage = {
  title: 'Timeregnskap',
  description:
    'Før timene med assistanse, se hvor mange du har igjen, og lag en rapport. Ingenting du skriver, blir sendt.',
  needsScript: 'Timeregnskapet trenger JavaScript',
  needsScriptText:
    'Verktøyet regner i nettleseren din, og JavaScript er slått av. Du kan føre timene på papir eller i et regneark.',
  readInstead: 'Les om timene',
  timene: 'Timene gjennom året',
  utlandet: 'Assistanse i utlandet',
} as const;
