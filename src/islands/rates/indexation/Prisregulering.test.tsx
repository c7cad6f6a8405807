import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { changeField } from '#domain/rates/indexation-change.ts';
import type { IndexationDraft } from '#domain/rates/indexation-draft.ts';
import { figureField } from '#domain/rates/indexation-figure.ts';
import { newIndexation } from '#domain/rates/indexation-new.ts';
import Prisregulering, { Regulating } from './Prisregulering.tsx';
import { site } from './testing/site.ts';

/** The text of the page, with one ordinary space between its pieces. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&nbsp;|\s+/g, ' ');

const month = (text: string) => ({ year: text.slice(0, 4), month: text.slice(5) });

function shown(said: Partial<IndexationDraft>, ofSite = site): string {
  const draft = { ...newIndexation(site.series), ...said };
  return render(<Regulating site={ofSite} draft={draft} update={() => {}} />);
}

/** A real agreement, March 2022 to March 2024, in the series its changes were published from. */
const agreement = {
  price: '23,54',
  from: month('2022-03'),
  to: month('2024-03'),
  index: 'kpi-2015',
  method: 'percent',
} as const;

describe('as the page opens', () => {
  const html = render(<Prisregulering {...site} />);

  it('a price is regulated to the last month with a figure, and is told as an example', () => {
    // 100 × 103.0 / 83.4 = 123.501…
    expect(read(html)).toContain('Ny pris 123,50 kr i timen');
    expect(read(html)).toContain('Prisen er et eksempel.');
    expect(read(html)).toContain('Prisen på 100 kroner er bare et eksempel.');
  });

  it('no index is made up for the call', () => {
    expect(read(html)).toContain('Indeks i utlysningen ikke fastsatt');
  });

  it('the last step stands open, with its formula, the table of each figure, the licence and who retells it', () => {
    const open = /<details open>.*?<\/details>/s.exec(html)?.[0] ?? '';
    expect(read(open)).toContain('Pris × indeks for mai 2026 : indeks for mai 2021');
    expect(read(open)).toContain('100,00 kr × 103,0 : 83,4 = 123,50 kr');
    expect(read(open)).toContain(
      'Kilde: Statistisk sentralbyrå, tabell 14700 (Creative Commons Navngivelse 4.0), slik github.com/ae-nkom/hrlonn gjengir den',
    );
    expect(read(open)).toContain('Gjengitt av andre');
    expect(read(open)).toContain('Prisen er avrundet til nærmeste øre.');
    expect(open).toContain('href="/satser/kpi-2025/"');
  });

  it('a method that lacks figures says so', () => {
    expect(read(html)).toMatch(/Vektet med lønn og priser mangler ett tall/);
    expect(read(html)).toContain('Velg en metode som mangler tall.');
  });

  it('wages of two different quarters are told as that, and as no figure that lacks', () => {
    const withoutGrowth = { ...site, series: { ...site.series, deflators: [] } };
    const text = read(shown({ from: month('2021-02'), to: month('2025-05') }, withoutGrowth));
    expect(text).toMatch(/Vektet med lønn og priser måneder i ulike kvartaler – –/);
    expect(text).toContain('Velg to måneder i samme kvartal.');
    expect(text).not.toContain('Velg en metode som mangler tall.');
    expect(text).not.toContain('mangler ett tall');
  });

  it('a series that has ended, and changes that nobody has typed, are told as what they are', () => {
    const text = read(shown({ index: 'kpi-2015', from: month('2024-09'), to: month('2026-09') }));
    expect(text).toMatch(/Fra den første prisen \(valgt\) serien har sluttet – –/);
    expect(text).toMatch(/Med prosent med én desimal mangler 2 endringer – –/);
  });

  it('a figure of the example is the reader’s own once it is typed, also where it is the same', () => {
    const text = read(shown({ method: 'weighted' }));
    expect(text).toContain('85 prosent er bare et eksempel.');
    expect(text).toContain('Andelen som følger lønn, er et eksempel.');
    const typed = read(shown({ method: 'weighted', own: ['wageShare', 'price'] }));
    expect(typed).not.toContain('eksempel');
  });
});

describe('a regulated price', () => {
  it.each([
    ['23,54', '26,05'],
    ['47,08', '52,10'],
    ['123,31', '136,45'],
  ])('of the agreement: %s becomes %s by per cent', (price, regulated) => {
    expect(read(shown({ ...agreement, price }))).toContain(`Ny pris ${regulated} kr i timen`);
  });

  it('tells how a per cent was computed, and takes the published one when it is typed', () => {
    expect(read(shown(agreement))).toContain(
      'Endringen er regnet ut av oss fra indeksen, ikke publisert: 127,6 : 119,8 − 100 % = 6,5 %, avrundet til én desimal.',
    );
    const typed = { [changeField('2022-03', '2023-03')]: '7' };
    expect(read(shown({ ...agreement, typed }))).toContain('23,54 kr × (100 % + 7,0 %) = 25,19 kr');
    expect(read(shown({ ...agreement, typed }))).toContain('Endringen er skrevet inn.');
  });

  it('stands beside the other methods with the differences', () => {
    const html = read(
      shown({ price: '353,51', from: month('2019-01'), to: month('2025-01'), index: 'kpi-2015' }),
    );
    expect(html).toContain('Fra den første prisen (valgt) 436,96 kr +23,61 % –');
    expect(html).toContain('Fra prisen året før 436,97 kr +23,61 % +0,01 kr');
  });

  it('is shown year by year, with a picture and a table', () => {
    const html = shown({ price: '353,51', from: month('2019-01'), to: month('2025-01'), index: 'kpi-2015' });
    expect(html.match(/role="img"/g)).toHaveLength(1);
    const table = html.slice(html.indexOf('Prisen i kroner, måned for måned'));
    expect(read(table)).toMatch(/januar 2019 353,51 353,51 353,51 .*januar 2020 359,98 359,98/);
  });

  it('by per cents that nobody published says so year by year, as the files do', () => {
    const html = read(shown(agreement));
    const table = html.slice(html.indexOf('Prisen i kroner, måned for måned'));
    expect(table).toMatch(/mars 2023 .*25,07 +\(ikke publisert\)/);
    expect(table).toContain('«Ikke publisert» betyr at endringen er regnet ut av oss fra indeksen.');
    const typed = {
      [changeField('2022-03', '2023-03')]: '6,5',
      [changeField('2023-03', '2024-03')]: '3,9',
    };
    const known = read(shown({ ...agreement, typed }));
    expect(known.slice(known.indexOf('Prisen i kroner, måned for måned'))).not.toContain('kke publisert');
  });

  describe('of a contract that begins in the middle of a year', () => {
    const contract = {
      price: '353,51',
      from: month('2022-08'),
      to: month('2024-03'),
      index: 'kpi-2015',
      method: 'chained',
    } as const;

    it('says when the first regulation can be, and what each choice gives', () => {
      const html = read(shown(contract));
      // 353.51 × 127.6 / 123.9 = 364.066…, and 364.07 × 132.6 / 127.6 = 378.336…
      expect(html).toContain('Det er mars 2023, etter 7 måneder. Da blir prisen 378,34 kr i mars 2024.');
      // 353.51 × 132.6 / 123.9 = 378.332…
      expect(html).toContain('Det er mars 2024, etter 19 måneder. Da blir prisen 378,33 kr i mars 2024.');
      expect(html).toContain('Første regulering mars 2023, etter 7 måneder');
    });

    it('is regulated later, or in a month of its own', () => {
      const later = read(shown({ ...contract, firstAt: 'afterYear' }));
      expect(later).toContain('Ny pris 378,33 kr i timen');
      expect(later).not.toContain('364,07');
      const own = shown({ ...contract, firstAt: 'typed', first: month('2023-01') });
      // 353.51 × 126.1 / 123.9 = 359.787…
      expect(read(own)).toContain('Januar 2023 359,79 kr');
      expect(own).toContain('id="first-month"');
    });

    it('has no choice of a whole year where the first time is after one anyhow', () => {
      expect(read(shown(agreement))).not.toContain('etter minst ett år');
      expect(read(shown({ ...agreement, firstAt: 'afterYear' }))).toContain('etter minst ett år');
    });

    it('says when nothing is regulated yet', () => {
      const html = read(shown({ ...contract, to: month('2023-03'), firstAt: 'afterYear' }));
      expect(html).toContain('Ny pris 353,51 kr i timen');
      expect(html).toContain('Den første reguleringen er i mars 2024. Da er prisen som før i mars 2023.');
    });

    it('asks for a change that is published, and says when there is none', () => {
      const html = read(shown({ ...contract, method: 'percent' }));
      expect(html).toContain('Dette er endringen over 7 måneder.');
      expect(html.match(/Dette er endringen over/g)).toHaveLength(1);
    });

    it('tells a month that cannot be the first', () => {
      const html = read(shown({ ...contract, firstAt: 'typed', first: month('2022-08') }));
      expect(html).toContain(
        'Måneden for den første reguleringen: skriv en måned som er etter måneden prisen bygger på.',
      );
    });
  });

  it('weights wages of a quarter and prices of a month', () => {
    const said = { price: '390', from: month('2019-09'), to: month('2021-09'), index: 'kpi-2015' } as const;
    const html = read(shown({ ...said, method: 'weighted' }));
    expect(html).toContain('390,00 kr × (85 % × 114,8 : 109,5 + 15 % × 117,5 : 111,1) = 409,42 kr');
    expect(html).toContain('85 prosent er bare et eksempel.');
    expect(html).toContain('Ny pris 409,42 kr i timen');
  });

  it('says which estimate of the deflator it is', () => {
    const said = { method: 'deflator', from: month('2021-01'), to: month('2022-01') } as const;
    expect(read(shown({ ...said, deflator: 'kommunal-deflator' }))).toContain(
      '100,00 kr × (100 % + 2,5 %) = 102,50 kr',
    );
    const outcome = read(shown({ ...said, deflator: 'kommunal-deflator-fasit' }));
    expect(outcome).toContain('100,00 kr × (100 % + 6,7 %) = 106,70 kr');
    expect(outcome).toContain('Kommunal deflator, fasit Regnet ut Kilde: KS (ks.no)');
    expect(outcome).toContain('Med kommunal deflator, fasit (valgt) 106,70 kr');
  });

  it('to the same month is as it was', () => {
    const html = read(shown({ price: '353,51', from: month('2025-01'), to: month('2025-01') }));
    expect(html).toContain('Ny pris 353,51 kr i timen');
    expect(html).toContain('Det er den samme måneden.');
  });

  it('shows the index of the call when the municipality has set one', () => {
    const call = { ...site.call, index: 'Konsumprisindeksen' };
    expect(read(shown({}, { ...site, call }))).toContain('Indeks i utlysningen Konsumprisindeksen');
  });
});

describe('when a figure is not there', () => {
  const late = { to: month('2026-09') };
  const id = figureField('kpi-2025', '2026-09');

  it('it is told at once, with a field for it, and no price is shown', () => {
    const html = shown(late);
    expect(html).toContain(`id="${id}"`);
    expect(html).toMatch(new RegExp(`id="${id}"[^>]*aria-invalid="true"`));
    expect(read(html)).toContain(
      'Konsumprisindeksen (KPI), 2025=100, september 2026: vi har ikke dette tallet ennå.',
    );
    expect(html).not.toContain('price-large');
  });

  it('the field stays while it is filled in, and the figure is told as the reader’s own', () => {
    const html = shown({ ...late, typed: { [id]: '104,2' } });
    expect(html).toContain('value="104,2"');
    // 100 × 104.2 / 83.4 = 124.940…
    expect(read(html)).toContain('Ny pris 124,94 kr i timen');
    expect(read(html)).toContain('Eget tall');
  });

  it('each price that rests on it is marked, and no other', () => {
    const html = shown({ ...late, to: month('2026-09'), typed: { [id]: '104,2' } });
    expect(read(html)).toContain('Fra den første prisen (valgt) (med egne tall) 124,94 kr');
    expect(read(html)).toMatch(/September 2026 \(med egne tall\) 124,94 kr/);
    expect(read(html)).toMatch(/ september 2026 124,94 \(med egne tall\)/);
    expect(read(html)).not.toMatch(/ai 2025 \(med egne tall\)/);
    expect(read(shown({}))).not.toContain('egne tall');
  });

  it('wages are asked for with the base year, and with what their series says of itself', () => {
    const html = read(shown({ method: 'weighted' }));
    expect(
      html.match(/Begge tallene må ha samme basisår \(2016=100\)\. Tallene er foreløpige\./g),
    ).toHaveLength(2);
  });

  it('a series that has ended leads to the other one, and asks for no figure', () => {
    const html = shown({ ...late, index: 'kpi-2015' });
    expect(html).toMatch(/id="index"[^>]*aria-invalid="true"/);
    expect(read(html)).toContain('Serien sluttet før denne måneden. Velg en annen indeks.');
    expect(html).not.toContain('id="figure:');
  });

  it('a slip of the pen is no error at its field before the field is left', () => {
    const html = shown({ price: 'mye' });
    expect(html).not.toMatch(/id="price"[^>]*aria-invalid/);
    expect(read(html)).toContain('Prisen som skal reguleres, kroner i timen: skriv et tall med sifre');
  });
});

it('a site with one index alone offers the methods it is enough for', () => {
  const series = { ...site.series, labour: null, deflators: [] };
  const html = shown({}, { ...site, series });
  expect(html).not.toContain('value="weighted"');
  expect(html).not.toContain('value="deflator"');
});
