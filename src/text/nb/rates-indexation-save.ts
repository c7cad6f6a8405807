// The words around the buttons that save a regulated price as files. Bokmål.

export const indexationSave = {
  heading: 'Last ned',
  text: 'Filene lages i nettleseren, og ingenting sendes. Tabellen passer for andre programmer.',
} as const;
