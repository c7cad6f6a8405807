// What is said beside a table of hours, on the page as in the files. Bokmål.

export const hoursRounding =
  'Timene er rundet av til to desimaler. Summen er regnet før avrunding, og kan derfor avvike litt fra tallene over.';
