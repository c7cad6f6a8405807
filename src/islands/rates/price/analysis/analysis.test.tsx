import type { ComponentType } from 'preact';
import { render } from 'preact-render-to-string';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { newCalculation } from '#domain/rates/price/new-scenario.ts';
import type { Calculation, Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { typed2019 } from '#domain/rates/price/testing/worked-examples.ts';
import { resultsOf } from '../results.ts';
import type { PriceSite } from '../site.ts';
import { site as content } from '../testing/site.ts';
import type { LaterViewProps } from '../view-props.ts';
import { BackwardsView } from './BackwardsView.tsx';
import { CompareView } from './CompareView.tsx';
import { rememberGivenPrice } from './given-price-memory.ts';
import { HoursView } from './HoursView.tsx';
import { WeightsView } from './WeightsView.tsx';
import { withWage } from './with-wage.ts';

/** Of the build-up for a call that starts in March 2019: 353.51 kr, of which 14.14 kr is margin. */
function scenario(
  id: string,
  said: Partial<Record<TermId, string>> = {},
  other: Partial<Scenario> = {},
): Scenario {
  return {
    id,
    name: '',
    day: '2019-03-01',
    tariff: null,
    seniority: '0',
    fullWeek: '35.5',
    zone: '1',
    hasAfp: false,
    typed: Object.fromEntries(
      termIds.map((term) => [term, said[term] ?? typed2019[term]]),
    ) as Scenario['typed'],
    operatingPer: 'month',
    marginOf: 'price',
    rounding: 'perLine',
    sharesFrom: 'typed',
    week: { shifts: [], year: '2019', eveningFrom: '17', nightTo: '06' },
    sickPayFrom: 'typed',
    absence: { percent: '', employersPart: '' },
    ...other,
  };
}

const site = {
  siteName: 'BPA',
  base: '/',
  version: '1',
  municipality: { name: 'Kommunen', contributionZone: null },
  call: { id: 'c', shortTitle: 'C', hourlyPrice: null },
  rates: {},
} as unknown as PriceSite;

function shown(
  View: ComponentType<LaterViewProps>,
  scenarios: Scenario[],
  rates: PriceSite['rates'] = {},
): string {
  const draft: Calculation = { id: 'd', name: '', scenarios };
  return render(
    <View
      site={{ ...site, rates }}
      draft={draft}
      results={resultsOf(draft, rates, [])}
      at={0}
      today="2026-11-22"
      change={() => {}}
      moved={false}
    />,
  );
}

/** The text of the page, with one ordinary space between its pieces. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const rows = (html: string): string[] =>
  [...html.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => read(row).trim());

const begun = newCalculation('c', '1', content.rates).scenarios[0];

beforeEach(() => rememberGivenPrice(''));

describe('«Sammenlign»', () => {
  const two = [scenario('a'), scenario('b', { administrationPerHour: '50', marginPercent: '5' })];

  it('says in words what separates the prices, and which part does most', () => {
    // 344.37 ÷ 0.95 = 362.4947…, and 362.49 − 344.37 = 18.12.
    const text = read(shown(CompareView, two));
    expect(text).toContain('«Alternativ 2» er 8,98 kr dyrere i timen enn «Alternativ 1».');
    expect(text).toContain('Mest skiller «Administrasjon»: +5,00 kr.');
  });

  it('has every line of both, with the difference in sign', () => {
    const html = shown(CompareView, two);
    expect(rows(html)).toContain('Administrasjon 45,00 50,00 +5,00');
    expect(rows(html)).toContain('Timelønn 180,55 180,55 likt');
    expect(rows(html)).toContain('Margin 14,14 18,12 +3,98');
    expect(html.match(/<tr class="analysis-sum"/g)).toHaveLength(6);
  });

  it('has the figures that differ and no other', () => {
    const html = shown(CompareView, [...two, scenario('c', {}, { marginOf: 'cost', name: ' Påslag ' })]);
    expect(rows(html)).toContain('Administrasjon 45,00 kr 50,00 kr 45,00 kr');
    expect(rows(html)).toContain('Margin 4 % 5 % 4 %');
    expect(rows(html)).toContain('Margin regnes av prisen prisen kostnaden');
    expect(rows(html).filter((row) => row.startsWith('Avrunding'))).toEqual([]);
    expect(html).toContain('data-column="Påslag"');
  });

  it('tells of a cheaper price, an equal one, and one that is not there', () => {
    const cheaper = scenario('b', { administrationPerHour: '40' });
    const text = read(
      shown(CompareView, [scenario('a'), cheaper, scenario('c'), scenario('d', { baseWage: 'x' })]),
    );
    expect(text).toContain('«Alternativ 2» er 5,21 kr billigere i timen enn «Alternativ 1».');
    expect(text).toContain('«Alternativ 3» har samme pris som «Alternativ 1».');
    expect(text).toContain('«Alternativ 4» mangler tall');
  });

  it('asks for another where there is one alone, and says when all are alike', () => {
    expect(read(shown(CompareView, [scenario('a')]))).toContain('Du har bare ett alternativ');
    expect(read(shown(CompareView, [scenario('a'), scenario('b')]))).toContain('Alle tallene er like.');
  });
});

describe('«Hva betyr mest»', () => {
  const html = shown(WeightsView, [scenario('a')]);

  it('names the figure that weighs most, with the prices it leads to', () => {
    expect(read(html)).toContain(
      'Timelønn betyr mest. Ti prosent ned eller opp flytter prisen fra 326,90 kr til 380,14 kr.',
    );
  });

  it('draws the eight widest, and has them all in the table the picture points to', () => {
    expect(html.match(/class="bar-row"/g)).toHaveLength(8);
    expect(html).toContain('aria-describedby="weights-caption"');
    expect(html).toContain('<caption id="weights-caption">');
    expect(rows(html)[1]).toBe('Timelønn 180,55 kr Du 326,90 380,14 53,24 kr +1 kr gir +1,47 kr');
    expect(rows(html)).toContain('Sykelønn 2,4 % Du 352,82 354,22 1,40 kr +1 prosentpoeng gir +2,93 kr');
    expect(rows(html)).toContain(
      'Timer i uken 40 timer Vedtaket og uken 353,77 353,29 0,48 kr +1 time gir −0,06 kr',
    );
  });

  it('says of a pension by law that more may be given, and that the contribution cannot be chosen', () => {
    const html = shown(WeightsView, [{ ...begun, day: '2025-06-01' } as Scenario], content.rates);
    const pension = rows(html).find((row) => row.startsWith('Tjenestepensjon'));
    expect(pension).toContain('Loven, som det minste');
    expect(read(html)).toContain('Tjenestepensjonen er det minste loven tillater. Du kan gi mer.');
    expect(read(html)).not.toContain('Disse kan du ikke velge');
  });

  it('says which are zero, and leaves out what does not apply', () => {
    expect(read(shown(WeightsView, [scenario('a', { trainingPercent: '0' })]))).toContain(
      'ti prosent null: opplæring.',
    );
    expect(read(html)).not.toContain('AFP');
  });

  it('says how far a figure was moved where a tenth was too much', () => {
    const text = read(shown(WeightsView, [scenario('a', { hoursPerWeek: '168' })]));
    expect(text).toContain('(regnet med 168 timer, som er det høyeste)');
    expect(text).toContain('Kan ikke bli høyere');
  });

  it('says what is missing where there is no price', () => {
    const text = read(shown(WeightsView, [scenario('a', { baseWage: '' }), scenario('b')]));
    expect(text).toContain('Prisen kan ikke regnes ut ennå');
    expect(text).toContain('«Alternativ 1» mangler tall');
  });
});

describe('«Timer i uken»', () => {
  it('draws the price, and has it in a table with the hours of the scenario', () => {
    const html = shown(HoursView, [scenario('a')]);
    expect(html).toContain('role="img"');
    expect(rows(html)).toContain('1 447,26');
    expect(rows(html)).toContain('40 i eksempelet 353,51');
    expect(rows(html)).toContain('168 351,68');
  });

  it('calls the sum an example until the supplier has changed it', () => {
    expect(read(shown(HoursView, [scenario('a')]))).toContain('I eksempelet er beløpet');
    const others = [
      scenario('a', { operatingAmount: '500' }),
      scenario('a', {}, { operatingPer: 'quarter' }),
    ];
    for (const other of others) expect(read(shown(HoursView, [other]))).toContain('I utregningen er beløpet');
  });

  it('finds the fewest hours of a price', () => {
    rememberGivenPrice('360');
    const html = shown(HoursView, [scenario('a')]);
    expect(read(html)).toContain('360,00 kr er nok når vedtaket er på minst 11 timer i uken.');
    expect(rows(html)).toContain('11 er nok 359,84 −0,16');
    rememberGivenPrice('351');
    expect(read(shown(HoursView, [scenario('a')]))).toContain('Da koster en time fortsatt 351,68 kr.');
    rememberGivenPrice('500');
    expect(read(shown(HoursView, [scenario('a')]))).toContain(
      '500,00 kr er nok allerede med én time i uken.',
    );
  });

  it('shows whom one flat addition gives too little, and whom too much: the published figures', () => {
    const found = rows(shown(HoursView, [scenario('a')]));
    expect(found).toContain('20 timer 4,62 kr 200,20 kr 199,80 kr for lite');
    expect(found).toContain('40 timer 2,31 kr 400,40 kr 0,40 kr for mye');
    expect(found).toContain('61 timer 1,51 kr 610,61 kr 210,61 kr for mye');
  });

  it('says that hours make no difference without a sum', () => {
    const html = shown(HoursView, [scenario('a', { operatingAmount: '0' })]);
    expect(read(html)).toContain('Beløpet til drift er null.');
    expect(html).not.toContain('<table');
  });
});

describe('«Fra pris til lønn»', () => {
  const facts = (html: string): string[] =>
    [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, fact]) => read(`${term}: ${fact}`));

  it('shows nothing before a price is typed', () => {
    expect(facts(shown(BackwardsView, [scenario('a')]))).toEqual([]);
  });

  it('finds the margin and the wage of a price: the published ones', () => {
    rememberGivenPrice('353,51');
    expect(facts(shown(BackwardsView, [scenario('a')]))).toEqual([
      'Samlet kostnad: 339,37 kr',
      'Igjen av prisen: 14,14 kr',
      'Andel av prisen: 4,00 %',
      'Andel av kostnaden: 4,17 %',
      'Høyeste timelønn: 180,55 kr',
      'Timelønn i utregningen: 180,55 kr',
      'Forskjell: likt',
    ]);
  });

  it('says when the price does not cover the cost, and when there is no room for any wage', () => {
    rememberGivenPrice('kr 30');
    const text = read(shown(BackwardsView, [scenario('a')]));
    expect(text).toContain('Prisen dekker ikke kostnaden. Det mangler 309,37 kr i timen.');
    expect(text).toContain('Prisen er for lav, selv uten lønn.');
    expect(text).toContain('Lønnen og de andre tallene er som i «Alternativ 1».');
  });

  it('warns of a wage below the tariff, and only there', () => {
    const period = {
      from: '2019-01-01',
      to: '2019-12-31',
      values: { '0': '333300' },
      source: 's',
      url: null,
    };
    const tariff = {
      kind: 'table',
      id: 't',
      title: 't',
      lead: 't',
      unit: 'krPerYear',
      columns: [],
      periods: [period],
    };
    const rates = { t: tariff } as unknown as PriceSite['rates'];
    const byTariff = scenario('a', { baseWage: '' }, { tariff: 't' });
    const ofTariff = { ...byTariff, typed: { ...byTariff.typed, baseWage: '' } };
    rememberGivenPrice('340');
    const told = 'Tariffavtalen sier 180,55 kr i timen. Prisen gir ikke rom for den lønnen.';
    expect(read(shown(BackwardsView, [ofTariff], rates))).toContain(told);
    // Another wage is typed, and the tariff is chosen still.
    const typedWage = scenario('a', { baseWage: '170' }, { tariff: 't' });
    expect(read(shown(BackwardsView, [typedWage], rates))).toContain(told);
    expect(read(shown(BackwardsView, [scenario('a')]))).not.toContain('lavere enn tariffen');
    rememberGivenPrice('400');
    expect(read(shown(BackwardsView, [ofTariff], rates))).not.toContain('lavere enn tariffen');
  });

  it('makes no fifth alternative', () => {
    rememberGivenPrice('400');
    const four = ['a', 'b', 'c', 'd'].map((id) => scenario(id));
    expect(shown(BackwardsView, four.slice(0, 3))).toContain('Lag et alternativ med denne lønnen');
    expect(read(shown(BackwardsView, four))).toContain('Du har alt 4 alternativer.');
  });
});

test('an alternative with another wage stands after its original, and nothing else is changed', () => {
  const draft: Calculation = { id: 'd', name: '', scenarios: [scenario('a'), scenario('b')] };
  const { scenarios } = withWage(draft, 0, 'new', 'Lønn', '212,09');
  expect(scenarios.map(({ id }) => id)).toEqual(['a', 'new', 'b']);
  expect(scenarios[1]).toEqual(scenario('new', { baseWage: '212,09' }, { name: 'Lønn', own: ['baseWage'] }));
  expect(withWage(draft, 7, 'new', 'Lønn', '1')).toEqual(draft);
});
