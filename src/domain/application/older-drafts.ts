// How a draft that older code wrote becomes one of today, wherever it was kept: on a device, or in a package on a disk.

/**
 * `body` as the next version has it; the first takes version 1 to 2. It has not been parsed: what is no draft stays what it is.
 */
export const draftMigrations: readonly ((body: unknown) => unknown)[] = [
  withNoCalculation,
  withNothingPlanned,
];

/** Version 1 knew of no calculation of an hourly price. */
function withNoCalculation(body: unknown): unknown {
  return isObject(body) ? { ...body, calculation: null } : body;
}

/** Version 2 knew of no plans, no days of documents, no kept text of a criterion, and no parts. */
function withNothingPlanned(body: unknown): unknown {
  if (!isObject(body)) return body;
  const { answers, attachments } = body;
  return {
    ...body,
    answers: isObject(answers)
      ? Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, withNoPlan(answer)]))
      : answers,
    attachments: Array.isArray(attachments) ? attachments.map(withNoDays) : attachments,
    dates: { deadline: '', start: '' },
    part: null,
  };
}

function withNoPlan(answer: unknown): unknown {
  return isObject(answer) ? { ...answer, plan: '', planDate: '', proves: {}, asked: null } : answer;
}

function withNoDays(attachment: unknown): unknown {
  return isObject(attachment) ? { ...attachment, issuedOn: '', expiresOn: '' } : attachment;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
