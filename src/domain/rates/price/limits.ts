// How far a calculation goes: apart from its schema, for those who only offer what there is.

/** A scenario more is a table too wide to read. */
export const maxScenarios = 4;

/** Weekly hours of a full-time post: the divisor that makes a yearly wage an hourly one. */
export const fullWeeks = ['35.5', '37.5'] as const;
