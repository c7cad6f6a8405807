import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { LineId } from '#domain/rates/price/lines.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { rateTerms } from '#domain/rates/price/rate-terms.ts';
import type { Terms } from '#domain/rates/price/terms.ts';
import { sampleCalculation } from '#domain/rates/price/testing/sample-calculation.ts';
import { LaterFields, type LaterGroup } from './fields/LaterFields.tsx';
import { WeekSums } from './fields/WeekSums.tsx';
import { PriceView } from './PriceView.tsx';
import { LineDetails } from './result/LineDetails.tsx';
import Timepris from './Timepris.tsx';
import { inMemory, site } from './testing/site.ts';
import type { ScenarioResult } from './view-props.ts';

/** The text of the page, with one ordinary space between its pieces. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&nbsp;|\s+/g, ' ');

function shown(said: Partial<Scenario> = {}, ofSite = site): string {
  const draft = sampleCalculation();
  const scenarios = draft.scenarios.map((scenario) => ({ ...scenario, ...said }));
  return render(<PriceView {...inMemory({ ...draft, scenarios }, ofSite)} moved={false} />);
}

/** A group of figures as it stands when its code has come. */
function group(id: LaterGroup, said: Partial<Scenario> = {}): string {
  const draft = sampleCalculation();
  const scenarios = draft.scenarios.map((scenario) => ({ ...scenario, ...said }));
  const result = inMemory({ ...draft, scenarios }).props.results[0] as ScenarioResult;
  const rated = rateTerms(result.scenario, site.rates);
  const quiet = { update: () => {}, drawn: () => {}, errorOf: () => undefined };
  return render(<LaterFields {...{ site, result, rated, ...quiet }} group={id} />);
}

/** A line as it stands when it is open. */
function line(id: LineId): string {
  const [result] = inMemory(sampleCalculation()).props.results;
  if (!result?.lines || !result.read.terms) throw new Error('There is no price.');
  const { lines, read: figures } = result;
  return read(render(<LineDetails {...{ id, result, lines, site }} terms={figures.terms as Terms} />));
}

describe('as the page opens', () => {
  const html = render(<Timepris {...site} />);

  it('there is a price, of rates that are all known, and the examples are told as examples', () => {
    expect(read(html)).toMatch(/Timeprisen \d{3},\d\d kr i timen/);
    expect(read(html)).toContain('11 tall er eksempler.');
    expect(read(html)).toContain('Det er den siste dagen vi har alle satsene for.');
  });

  it('the price stands at the top too, and leads to its lines', () => {
    expect(html).toMatch(/<a [^>]*href="#price-result"[^>]*><span><span class="ds-sr-only">Timeprisen /);
  });

  it('no price is made up for the call', () => {
    expect(read(html)).toContain('Pris i utlysningen ikke fastsatt');
  });

  it('a rate stands with its table, and what nobody has confirmed is marked', () => {
    expect(html).toContain('href="/satser/tariff-virke-bpa/"');
    expect(read(group('charges'))).toContain('Kommunen ligger i sone 1. Ikke bekreftet');
  });
});

describe('the first of the worked build-ups', () => {
  const html = shown();

  it('comes to 353,51', () => {
    expect(read(html)).toContain('Timeprisen 353,51 kr i timen');
  });

  it('a line opens into its formula, with each figure and where it comes from', () => {
    const told = line('eveningNight');
    expect(told).toContain('Timer på kveld og natt × tillegg for kveld og natt');
    expect(told).toContain('25 % × 54,00 kr = 13,50 kr');
    expect(told).toContain('Eksempel');
    expect(told).toContain('Skrevet inn av deg');
  });

  it('a line of a rate tells its period and its source', () => {
    const told = line('holidayPay');
    expect(told).toContain('12 % × 223,70 kr = 26,84 kr');
    expect(told).toContain('Kilde: Arbeidstilsynet om ferieloven § 10');
  });

  it('says when something is rounded inside a line too', () => {
    expect(line('occupationalPension')).toContain('Beløpet per time blir også avrundet');
    expect(line('training')).not.toContain('Beløpet per time');
  });

  it('both margins and both ways of rounding are shown', () => {
    expect(read(group('own'))).toContain(
      '4 % av prisen gir 353,51 kroner. 4 % av kostnaden gir 352,94 kroner.',
    );
    expect(read(group('rounding'))).toMatch(/Begge måter gir samme pris|Bare til slutt gir 353,\d\d kroner/);
  });

  it('shows the price of the call when the municipality has set one', () => {
    const call = { ...site.call, hourlyPrice: '500 kroner i timen' };
    expect(read(shown({}, { ...site, call }))).toContain('Pris i utlysningen 500 kroner i timen');
  });
});

describe('when a figure is not there', () => {
  it('a day without a rate is told at its field at once, and no price is shown', () => {
    const html = shown({
      day: '2026-11-22',
      tariff: 'tariff-virke-bpa',
      typed: { ...blank(), baseWage: '' },
    });
    expect(html).toMatch(/id="term-baseWage"[^>]*aria-invalid="true"/);
    expect(read(html)).toContain('Satsene vi har funnet, slutter før denne dagen. Skriv tallet selv.');
    expect(read(html)).toContain('Prisen kan ikke regnes ut ennå');
    expect(html).not.toContain('price-large');
  });

  it('a slip of the pen is no error at its field before the field is left', () => {
    const html = shown({ typed: { ...blank(), baseWage: 'mye' } });
    expect(html).toContain('id="term-baseWage"');
    expect(html).not.toMatch(/id="term-baseWage"[^>]*aria-invalid/);
    expect(read(html)).toContain('Timelønn i kroner: skriv et tall med sifre');
  });

  it('tells of no week before there is a shift', () => {
    const html = shown({
      sharesFrom: 'week',
      week: { shifts: [], year: '2026', eveningFrom: '17', nightTo: '06' },
    });
    expect(read(html)).toContain('En vanlig uke: legg til minst én vakt.');
  });
});

it('a week is laid over the calendar of its year', () => {
  const shifts = [6, 7].map((weekday) => ({ weekday, from: '08.00', to: '16.00' }));
  const week = { shifts, year: '2026', eveningFrom: '17', nightTo: '06' };
  const scenario = { ...(sampleCalculation().scenarios[0] as Scenario), week, sharesFrom: 'week' as const };
  expect(read(render(<WeekSums scenario={scenario} />))).toContain(
    '2026 har 52 lørdager, 52 søndager og 12 helligdager.',
  );
});

function blank(): Scenario['typed'] {
  return sampleCalculation().scenarios[0]?.typed as Scenario['typed'];
}
