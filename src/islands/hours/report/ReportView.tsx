// The report of a month or a quarter: chosen, shown as it will be, and saved as files.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HoursReport } from '#domain/hours/hours-report.ts';
import { periodOf, periodsIn } from '#domain/hours/periods.ts';
import { hoursReport } from '#domain/hours/report.ts';
import { hours } from '#text/nb/hours.ts';
import { hoursReportView as words } from '#text/nb/hours-report.ts';
import { hoursYear } from '#text/nb/hours-year.ts';
import { pointInWords } from '#text/nb/months.ts';
import { Checkbox } from '#ui/choices.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { View } from '#ui/view.tsx';
import { FileButtons } from '../../rates/shared/file-buttons.tsx';
import { SharedMachineNote } from '../../shared/shared-machine-note.tsx';
import { PeriodNav } from '../PeriodNav.tsx';
import type { HoursViewProps } from '../view-props.ts';
import { fileKinds, fileName, makeFile } from './make-file.ts';
import { ReportTables } from './ReportTables.tsx';

type Kind = keyof typeof words.kinds;

export function ReportView(props: HoursViewProps): JSX.Element {
  const { site, account, day, today, showDay, moved, isExample } = props;
  const [kind, setKind] = useState<Kind>('quarter');
  const [withAssistants, setWithAssistants] = useState(false);
  const year = periodOf('year', day);
  const period = periodOf(kind, day);
  const report = hoursReport(account, period, { today, withAssistants });
  const choices = periodsIn(kind, year).map(({ from }) => [from, nameOf(kind, from)] as const);
  return (
    <View heading={words.heading} kicker={hours.name} title={hours.title(site.siteName)} focusHeading={moved}>
      <p class="lead">{words.lead}</p>
      <div class="stack">
        <h2 class="ds-heading" aria-live="polite">
          {nameOf(kind, period.from)}
        </h2>
        <PeriodNav {...props} kind="year" period={year} words={hoursYear} />
        <div class="hours-fields">
          <SelectField
            id="report-kind"
            label={words.kind}
            options={words.kinds}
            value={kind}
            onChange={setKind}
          />
          <SelectField
            id="report-period"
            label={words.period}
            options={choices}
            value={period.from}
            onChange={showDay}
          />
        </div>
        <Checkbox
          id="report-assistants"
          label={words.withAssistants}
          hint={words.withAssistantsHint}
          checked={withAssistants}
          onChange={setWithAssistants}
        />
      </div>
      {period.to > today && <p>{words.notOver}</p>}
      <ReportTables report={report} name={nameOf(kind, period.from)} />
      <Files report={report} isExample={isExample} />
    </View>
  );
}

interface FilesProps extends Pick<HoursViewProps, 'isExample'> {
  readonly report: HoursReport;
}

function Files({ report, isExample }: FilesProps): JSX.Element {
  return (
    <section class="stack" aria-labelledby="filer">
      <h2 class="ds-heading" id="filer">
        {words.files}
      </h2>
      <p>{words.filesText}</p>
      <SharedMachineNote />
      <FileButtons
        kinds={fileKinds}
        nameOf={(kind) => fileName(kind, report)}
        make={(kind) => makeFile(kind, report, isExample)}
      />
    </section>
  );
}

/** @param from the first day of it */
function nameOf(kind: Kind, from: string): string {
  if (kind === 'month') return pointInWords(from.slice(0, 7));
  return pointInWords(`${from.slice(0, 4)}-K${Math.ceil(Number(from.slice(5, 7)) / 3)}`);
}
