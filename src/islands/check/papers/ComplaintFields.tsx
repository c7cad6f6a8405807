// What a complaint asks for besides: the days that the deadline is counted from, and what the decision says.
import type { JSX } from 'preact';
import { complaintRequests, complaintSubjects } from '#domain/eligibility/papers.ts';
import { complaintLetter } from '#text/nb/check-papers-complaint.ts';
import { papersView } from '#text/nb/check-papers-view.ts';
import { conditionName } from '#text/nb/check-result-conditions.ts';
import { TextField } from '#ui/text-field.tsx';
import { Boxes } from './Boxes.tsx';
import { DeadlineNote } from './DeadlineNote.tsx';
import { LetterDay } from './LetterDay.tsx';
import type { LetterProps } from './letter-props.ts';

const words = papersView.complaint;

export function ComplaintFields(props: LetterProps): JSX.Element {
  const { entry, update, fields, result, today } = props;
  return (
    <>
      <p>{papersView.whereTo(complaintLetter.countyGovernor)}</p>
      <LetterDay {...props} field="decidedOn" />
      <LetterDay {...props} field="knownOn" hint={words.knownOnHint} />
      <DeadlineNote knownOn={fields.knownOn} decidedOn={fields.decidedOn} today={today} />
      <TextField
        id="papir-saksnummer"
        label={words.caseNumber}
        value={entry.caseNumber}
        onChange={(caseNumber) => update({ caseNumber })}
      />
      <Boxes
        id="papir-klager-paa"
        legend={words.subjects}
        options={complaintSubjects.map((value) => ({ value, ...words.subject[value] }))}
        chosen={entry.subjects}
        onChange={(subjects) => update({ subjects })}
      />
      <Boxes
        id="papir-grunner"
        legend={words.grounds}
        hint={words.groundsHint}
        options={result.conditions.map(({ id }) => ({
          value: id,
          label: conditionName(id),
          hint: words.ground[id],
        }))}
        chosen={entry.grounds}
        onChange={(grounds) => update({ grounds })}
      />
      <Boxes
        id="papir-ber-om"
        legend={words.requests}
        options={complaintRequests.map((value) => ({ value, ...words.request[value] }))}
        chosen={entry.requests}
        onChange={(requests) => update({ requests })}
      />
    </>
  );
}
