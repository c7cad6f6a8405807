import { describe, expect, it } from 'vitest';
import { hourlyPrice } from '#domain/rates/price/hourly-price.ts';
import { formulasOf, type LineId, type Name } from '#domain/rates/price/lines.ts';
import type { TermId, Terms } from '#domain/rates/price/terms.ts';
import { terms2019 } from '#domain/rates/price/testing/worked-examples.ts';
import { type Exact, exact } from '#domain/shared/exact.ts';
import { type FormulaInWords, formulaInWords } from './rates-formula.ts';

/** With ordinary spaces, as a case is read. */
function words(id: LineId, terms: Terms = terms2019, marginOf: 'price' | 'cost' = 'price'): FormulaInWords {
  const lines = hourlyPrice(terms, marginOf, 'perLine');
  const value = (name: Name): Exact | null => {
    const [kind, key] = name.split(':');
    return kind === 'term' ? terms[key as TermId] : (lines?.[key as LineId] ?? null);
  };
  const { names, figures } = formulaInWords(formulasOf(marginOf)[id], value);
  return { names: names.replace(/\s/g, ' '), figures: figures.replace(/\s/g, ' ') };
}

describe('a line as a reader writes it', () => {
  it('says per cent as per cent, not as something divided by a hundred', () => {
    expect(words('eveningNight')).toEqual({
      names: 'Timer på kveld og natt × tillegg for kveld og natt',
      figures: '25 % × 54,00 kr',
    });
  });

  it('keeps a third a third', () => {
    expect(words('publicHoliday').figures).toBe('3 % × 4/3 × 180,55 kr');
  });

  it('sets what is added or drawn in parentheses before it is multiplied', () => {
    expect(words('occupationalPension').figures).toBe(
      '2 % × (223,70 kr + 26,84 kr − 96 883 kr : 1 668,5 timer)',
    );
    expect(words('operating').figures).toBe('400 kr × 12 : (40 timer × 52 uker)');
  });

  it('does not speak of a deduction of nothing', () => {
    const after2022 = { ...terms2019, pensionDeduction: exact(0) };
    expect(words('occupationalPension', after2022)).toEqual({
      names: 'Tjenestepensjon × (grunnlag for feriepenger + feriepenger)',
      figures: '2 % × (223,70 kr + 26,84 kr)',
    });
  });

  it('says which margin it is', () => {
    expect(words('price').figures).toBe('339,37 kr : (100 % − 4 %)');
    expect(words('price', terms2019, 'cost').figures).toBe('339,37 kr × (100 % + 4 %)');
    expect(words('margin').figures).toBe('353,51 kr − 339,37 kr');
  });

  it('is the name of a figure that is not known yet', () => {
    expect(formulaInWords(formulasOf('price').weekend, () => null).figures).toBe(
      'timer på lørdag og søndag × tillegg for helg',
    );
  });
});
