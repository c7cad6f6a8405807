import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { newCalculation } from '#domain/rates/price/new-scenario.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import type { Terms } from '#domain/rates/price/terms.ts';
import { sampleCalculation } from '#domain/rates/price/testing/sample-calculation.ts';
import { inMemory, site } from '../testing/site.ts';
import { LineDetails } from './LineDetails.tsx';
import { UnsureRates } from './UnsureRates.tsx';

function shown(said: Partial<Scenario> = {}, of = newCalculation('a', '1', site.rates)): string {
  const scenarios = of.scenarios.map((scenario) => ({ ...scenario, ...said }));
  const [result] = inMemory({ ...of, scenarios }).props.results;
  if (!result) throw new Error('There is no scenario.');
  return render(<UnsureRates result={result} site={site} />).replace(/&nbsp;|\s+/g, ' ');
}

describe('near the price', () => {
  it('the rates that are not sure are counted and named, with the way to them', () => {
    const html = shown();
    expect(html).toContain('2 tall er ikke bekreftet: tillegg for kveld og natt, tillegg for helg.');
    // @source content/rates on 31 December 2025: wage and public holidays as 2Care tells them, pension and contribution as others do
    expect(html).toContain(
      '5 tall er gjengitt av andre: timelønn, tillegg for helligdager, tjenestepensjon, lønn uten tjenestepensjon, arbeidsgiveravgift.',
    );
    expect(html).toContain('href="/satser/"');
  });

  it('the zone is told as not confirmed for as long as it is used', () => {
    const told = 'At Kommunen ligger i sone 1, er ikke bekreftet.';
    const typed = newCalculation('a', '1', site.rates).scenarios[0]?.typed as Scenario['typed'];
    expect(shown()).toContain(told);
    expect(shown({ zone: '5' })).not.toContain('ligger i sone');
    expect(shown({ typed: { ...typed, employerContributionPercent: '14,1' } })).not.toContain(
      'ligger i sone',
    );
  });

  it('the line of the contribution says so of its zone, and of its rate', () => {
    const [result] = inMemory(newCalculation('a', '1', site.rates)).props.results;
    if (!result?.lines || !result.read.terms) throw new Error('There is no price.');
    const { lines, read } = result;
    const html = render(
      <LineDetails {...{ result, lines, site }} id="employerContribution" terms={read.terms as Terms} />,
    );
    expect(html).toContain('Gjengitt av andre');
    expect(html).toContain('At Kommunen ligger i sone 1, er ikke bekreftet.');
  });

  it('nothing is said where every such figure is typed', () => {
    expect(shown({}, sampleCalculation())).toBe('');
  });
});
