// What the views beside the price are called in the menu: by themselves, since the menu is there before any of them. Bokmål.

export const analysisViewNames = {
  compare: 'Sammenlign',
  weights: 'Hva betyr mest',
  hours: 'Timer i uken',
  backwards: 'Fra pris til lønn',
} as const;
