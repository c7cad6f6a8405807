// What the reader is told when the check takes its hours from the week of needs. Apart from the other words of the needs:
// it is shown in other views. Bokmål.
export const needsTaken = 'Timene fra uken er tatt med i sjekken. Endrer du uken, endres timene i sjekken.';
