import { describe, expect, test } from 'vitest';
import { attachedCalculation } from '#domain/rates/price/attached.ts';
import type { Scenario } from '#domain/rates/price/price-draft.schema.ts';
import { type TermId, termIds } from '#domain/rates/price/terms.ts';
import { typed2019 } from '#domain/rates/price/testing/worked-examples.ts';
import { attachedSubject } from './attached-subject.ts';
import { type CalculationSubject, calculationSubject } from './calculation-subject.ts';
import { calculationBlocks, calculationDocument } from './rates-section.ts';
import {
  about,
  calculationOf,
  scenarioOf,
  someRates,
  subjectOfCalculation,
  withRates,
} from './testing/calculations.ts';

/** With ordinary spaces. */
const said = (subject: CalculationSubject): string =>
  JSON.stringify(calculationBlocks(subject)).replace(/\s/g, ' ');
const of = (...scenarios: readonly Scenario[]): CalculationSubject =>
  subjectOfCalculation(calculationOf(...scenarios));

function table(subject: CalculationSubject, caption: string): readonly (readonly string[])[] {
  const found = calculationBlocks(subject).find(
    (block) => block.kind === 'table' && block.caption === caption,
  );
  return found?.kind === 'table' ? found.rows.map((row) => row.map((cell) => cell.replace(/\s/g, ' '))) : [];
}

describe('the paper of a calculation', () => {
  test('has the twenty lines, each with its formula in words and in figures', () => {
    const lines = table(of(scenarioOf()), 'Linjene i prisen');
    expect(lines).toHaveLength(20);
    expect(lines[0]).toEqual(['Timelønn', 'Som oppgitt', '180,55']);
    expect(lines[19]).toEqual([
      'Timepris',
      'Samlet kostnad : (100 % − margin) = 339,37 kr : (100 % − 4 %)',
      '353,51',
    ]);
  });

  test('tells of each rate its days, its source and what is not sure about it', () => {
    const figures = table(of(withRates()), 'Tallene som inngår');
    expect(figures[0]).toEqual([
      'Timelønn',
      '180,55 kr',
      'Lønn i tariffavtalen: Sone 1. Årslønnen er delt på 1 846 timer. Gjelder 1. januar 2019 – 30. juni 2019. ' +
        'Kilde: frieord.no. Vi lette etter satsen 22. november 2026. Ikke bekreftet. Kilden sier ikke fra når.',
    ]);
    expect(figures[14]?.[2]).toBe(
      'Arbeidsgiveravgift: Sone 1. Sonen er valgt i kalkylen, og er ikke kontrollert. ' +
        'Gjelder fra 1. januar 2018. Kilde: Skatteetaten. Kontrollert 22. november 2026.',
    );
  });

  test('warns of rates that nobody has confirmed, and only then', () => {
    expect(said(of(withRates()))).toContain(
      'Ett tall er ikke bekreftet: timelønn. Kontroller slike satser før prisen brukes.',
    );
    expect(said(of(scenarioOf()))).not.toMatch(/bekreftet|Kontroller slike/);
    expect(said(of(scenarioOf()))).toContain('Egne tall er skrevet inn.');
  });

  test('tells an example that nobody has changed as an example', () => {
    const examples = table(of(scenarioOf()), 'Tallene som inngår').filter(([, , from]) =>
      from?.startsWith('Eksempel'),
    );
    expect(examples.map(([name]) => name)).toContain('Margin');
    expect(said(of(scenarioOf()))).toContain(`${examples.length} tall er eksempler som ingen har endret.`);
    const changed = scenarioOf({
      typed: Object.fromEntries(termIds.map((id) => [id, '7'])) as Record<TermId, string>,
    });
    expect(said(of(changed))).not.toContain('ksempel');
  });

  test('tells no figure as an example that the reader typed', () => {
    const typed = scenarioOf({ own: [...termIds] });
    expect(said(of(typed))).not.toContain('ksempel');
    const attached = attachedCalculation(calculationOf(typed), 0, someRates, '2026-11-22');
    if (!attached) throw new Error('There is no price.');
    expect(said(attachedSubject(attached, about))).not.toContain('ksempel');
    const untouched = attachedCalculation(calculationOf(scenarioOf()), 0, someRates, '2026-11-22');
    expect(untouched && said(attachedSubject(untouched, about))).toContain('Eksempel, ikke endret');
  });

  test('says which agreement and full week were chosen, also with a wage of one’s own and when it is attached', () => {
    const own = calculationOf(withRates({ typed: typed2019 }));
    const attached = attachedCalculation(own, 0, someRates, '2026-11-22');
    if (!attached) throw new Error('There is no price.');
    for (const subject of [subjectOfCalculation(own), attachedSubject(attached, about)]) {
      expect(said(subject)).toContain('"Valgt tariffavtale","value":"Lønn i tariffavtalen: Sone 1"');
      expect(said(subject)).toContain('"Full uke","value":"35,5 timer"');
    }
    expect(said(of(scenarioOf()))).toContain('"Valgt tariffavtale","value":"Ingen"');
    const { tariff, ...before } = attached;
    expect(tariff).toEqual({ title: 'Lønn i tariffavtalen', column: 'Sone 1' });
    expect(said(attachedSubject(before, about))).not.toContain('Valgt tariffavtale');
  });

  test('says that nobody has confirmed the zone, as the page does, and only where it is used', () => {
    const contributionZone = { zone: '1', certainty: 'unconfirmed' } as const;
    const municipality = { name: 'Kommunen', contributionZone };
    const paperOf = (scenario: Scenario): string =>
      said(calculationSubject(calculationOf(scenario), someRates, { ...about, municipality }));
    expect(paperOf(withRates())).toContain(
      'At Kommunen ligger i sone 1, er ikke bekreftet. Kontroller slike',
    );
    expect(paperOf(scenarioOf())).not.toContain('ligger i');
  });

  test('says what the call says of the price', () => {
    expect(said(of(scenarioOf()))).toContain('Prisen er ikke fastsatt i utlysningen (neste utlysning).');
    const call = { shortTitle: 'utlysningen i 2027', hourlyPrice: '400 kroner i timen.' };
    expect(said({ ...of(scenarioOf()), call })).toContain(
      'Prisen i utlysningen (utlysningen i 2027): 400 kroner',
    );
  });

  test('sets scenarios side by side, and says which one lacks a figure', () => {
    const cheaper = scenarioOf({ name: 'Billig', typed: { ...typed2019, administrationPerHour: '35' } });
    const halfDone = scenarioOf({ name: 'Halv', typed: { ...typed2019, hoursPerWeek: 'mange' } });
    const subject = of(scenarioOf(), halfDone, cheaper);
    expect(table(subject, 'Prisene side om side')).toEqual([
      ['Alternativ 1', '353,51 kr'],
      // (339.37 - 10) / 0.96 = 343.0938
      ['Billig', '343,09 kr'],
    ]);
    expect(said(subject)).toContain('«Halv» er ikke med.');
    expect(table(of(scenarioOf()), 'Prisene side om side')).toEqual([]);
  });

  test('begins with its title and carries the name that was typed as text', () => {
    const subject = subjectOfCalculation({ ...calculationOf(scenarioOf()), name: ' =Vår ' });
    const { title, blocks, footer } = calculationDocument(subject);
    expect(blocks[0]).toEqual({ kind: 'heading', level: 1, text: title });
    expect(blocks[1]).toEqual({ kind: 'paragraph', content: [{ kind: 'strong', text: '=Vår' }] });
    expect(footer).toBe('Laget 22. november 2026 klokka 12.00');
  });
});
