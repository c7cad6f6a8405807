// What can be filled in for a letter. Nothing must be, and nothing is kept.
import type { JSX } from 'preact';
import { attachmentsOf } from '#domain/eligibility/papers.ts';
import { aboutWhom, checkPapers } from '#text/nb/check-papers.ts';
import { papersView } from '#text/nb/check-papers-view.ts';
import { TextArea, TextField } from '#ui/text-field.tsx';
import { Boxes } from './Boxes.tsx';
import { ComplaintFields } from './ComplaintFields.tsx';
import { LetterDay } from './LetterDay.tsx';
import type { LetterProps } from './letter-props.ts';

const words = papersView.fields;

export function LetterForm(props: LetterProps): JSX.Element {
  const { kind, entry, update, role, leader } = props;
  const attachments = attachmentsOf(kind, role);
  return (
    <section class="stack" aria-labelledby="papir-felter">
      <h2 class="ds-heading" id="papir-felter">
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      <p>{words.notKept}</p>
      {kind === 'complaint' && <ComplaintFields {...props} />}
      <TextArea
        id="papir-egne-ord"
        label={kind === 'complaint' ? words.ownReasons : words.ownNeed}
        hint={kind === 'complaint' ? words.ownReasonsHint : words.ownNeedHint}
        value={kind === 'complaint' ? entry.ownReasons : entry.ownNeed}
        onChange={(own) => update(kind === 'complaint' ? { ownReasons: own } : { ownNeed: own })}
      />
      <Person {...props} />
      {kind === 'application' && leader === 'medleder' && (
        <TextField
          id="papir-leder"
          label={words.leaderName}
          value={entry.leaderName}
          onChange={(leaderName) => update({ leaderName })}
        />
      )}
      <Boxes
        id="papir-vedlegg"
        legend={words.attachments}
        hint={attachments.includes('powerOfAttorney') ? words.powerOfAttorney : undefined}
        options={attachments.map((value) => ({ value, label: checkPapers.attachment[value] }))}
        chosen={entry.attachments.filter((id) => attachments.includes(id))}
        onChange={(chosen) =>
          update({
            attachments: [...entry.attachments.filter((id) => !attachments.includes(id)), ...chosen],
          })
        }
      />
    </section>
  );
}

function Person(props: LetterProps): JSX.Element {
  const { entry, update, role } = props;
  const about = aboutWhom(role);
  return (
    <>
      <TextField
        id="papir-navn"
        label={words.name}
        value={entry.name}
        onChange={(name) => update({ name })}
      />
      <LetterDay {...props} field="birthDate" />
      <TextArea
        id="papir-adresse"
        label={words.address}
        hint={words.addressHint}
        rows={2}
        value={entry.address}
        onChange={(address) => update({ address })}
      />
      <TextField
        id="papir-telefon"
        label={words.phone}
        type="tel"
        value={entry.phone}
        onChange={(phone) => update({ phone })}
      />
      {about && (
        <TextField
          id="papir-om-navn"
          label={about.name}
          value={entry.aboutName}
          onChange={(aboutName) => update({ aboutName })}
        />
      )}
      {about && <LetterDay {...props} field="aboutBirthDate" />}
    </>
  );
}
