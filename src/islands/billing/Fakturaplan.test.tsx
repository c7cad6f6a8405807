import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { BillingDraft } from '#domain/billing/billing-draft.schema.ts';
import { newBilling } from '#domain/billing/new-billing.ts';
import Fakturaplan, { Planning } from './Fakturaplan.tsx';
import type { BillingSite } from './site.ts';
import { change, moreInMay, risingInJuly } from './testing/drafts.ts';

/** The text of the page, with one ordinary space between its pieces. */
const read = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&nbsp;|\s+/g, ' ');

const site: BillingSite = { siteName: 'BPA i Kommunen', year: 2025, billing: null };

function shown(draft: BillingDraft, ofSite = site): string {
  const nothing = () => {};
  return render(
    <Planning
      site={ofSite}
      draft={draft}
      update={nothing}
      isUnsaved={false}
      saved={nothing}
      isOpened={false}
      show={nothing}
    />,
  );
}

describe('as the page opens', () => {
  const html = render(<Fakturaplan {...site} />);

  it('there is a plan, and its figures are told as examples', () => {
    expect(read(html)).toContain('2 085,71 timer i året');
    expect(read(html)).toContain('40 timer er bare et eksempel.');
    expect(read(html)).toContain('450 kroner er bare et eksempel.');
    expect(read(html)).toContain('Timene eller prisen er et eksempel.');
  });

  it('nothing is said to be saved', () => {
    expect(read(html)).toContain('Ingenting er lagret. Planen er bare på denne siden.');
  });

  it('the other way of counting is told in hours and kroner', () => {
    // 5.71 × 450
    expect(read(html)).toContain('+5,71 timer, +2 569,50 kr');
    expect(read(html)).toContain('Hva kommunen bruker, er ikke fastsatt.');
  });

  it('the account waits for every quarter', () => {
    expect(read(html)).toContain('Oppgjøret kommer når alle kvartalene er fylt ut.');
    expect(read(html)).toContain('Hvilken måte som gjelder ikke fastsatt');
  });
});

describe('more hours in May', () => {
  const html = shown(moreInMay);

  it('are an invoice of their own, with how it is computed', () => {
    expect(read(html)).toMatch(/Faktura, 2\. kvartal Timene endres 15\. mai 2025 100,71 45 558,18/);
    expect(read(html)).toContain('15 timer i uken mer enn før : 7 × 47 dager = 100,71 timer');
    expect(read(html)).toContain('100,71 timer × 452,37 kr = 45 558,18 kr');
  });

  it('an invoice that settles a hundredth says so where it stands', () => {
    expect(read(html)).toMatch(
      /På forskudd for kvartalet 0,01 timer er lagt til etter avrundingen av tidligere fakturaer\. 591,44 /,
    );
    expect(read(html).match(/er lagt til etter avrundingen/g)).toHaveLength(1);
  });

  it('a line that is rounded together with those before it says so', () => {
    // 45 / 7 × 92 = 591.43, and the hundredth that the rounding of the quarter before left.
    expect(read(html)).toContain(
      '45 timer i uken : 7 × 92 dager = 591,43 timer På fakturaen står 591,44 timer.',
    );
  });

  it('fewer of them are a credit note', () => {
    const less = { ...moreInMay, hours: [change('first', '1.01', '45'), change('a', '15.05', '30')] };
    expect(read(shown(less))).toContain('Kreditnota, 2. kvartal');
    expect(read(shown(less))).toContain('−15 timer i uken : 7 × 47 dager = −100,71 timer');
  });

  it('by 52 weeks a part of a quarter has its share', () => {
    const weeks = read(shown({ ...moreInMay, convention: '52' }));
    // 15 × 13 × 47 / 91 = 100.714…
    expect(weeks).toContain('15 timer i uken mer enn før × 13 uker × 47 dager : 91 dager = 100,71 timer');
    expect(weeks).toContain('= 390,00 timer');
  });
});

describe('the account at the year’s end', () => {
  it('shows three refunds side by side', () => {
    const html = read(shown(risingInJuly));
    expect(html).toContain('Ikke brukt 179,96 Brukt for mye 0,00');
    expect(html).toMatch(/Hver periode til sin egen pris .*? 82 708,56 kr –/);
    expect(html).toMatch(/Gjennomsnittsprisen i året .*? 82 614,94 kr −93,62 kr/);
    expect(html).toMatch(/Den siste prisen i året .*? 84 221,28 kr \+1 512,72 kr/);
    expect(html).not.toContain('Prisen er den samme hele året.');
  });

  it('says that the methods agree when there is one price', () => {
    const html = read(shown({ ...newBilling(2025), used: ['500', '500', '500', '500'] }));
    expect(html).toContain('Prisen er den samme hele året.');
  });

  it('tells overuse, and does not say who pays', () => {
    const html = read(shown({ ...risingInJuly, used: ['600', '600', '600', '600'] }));
    expect(html).toContain('Det er brukt 314,29 timer mer enn fakturert. Vi vet ikke hvem som betaler dem.');
    expect(html).toContain('Da er det ingenting å betale tilbake.');
  });

  it('tells how used hours are shared when the price changes inside a quarter', () => {
    const inside = { ...risingInJuly, prices: [change('first', '1.01', '450'), change('a', '1.08', '468')] };
    expect(read(shown(inside))).toContain('Prisen endres inne i et kvartal.');
  });
});

it('what the call says of invoices stands where it would otherwise be told that nobody has', () => {
  const billing = {
    invoicing: null,
    counting: 'Timene regnes av 52 uker.',
    refund: 'Den siste prisen gjelder.',
    settledBy: 'Innen 31. januar.',
    overuse: 'Leverandøren betaler.',
  };
  const html = read(shown(moreInMay, { ...site, billing }));
  for (const said of Object.values(billing)) expect(html).toContain(said ?? '');
  expect(html).not.toContain('ikke fastsatt');
  expect(html).not.toContain('Vi foreslår');
});

describe('what is not understood', () => {
  const html = shown({ ...moreInMay, year: '25', prices: [change('first', '1.01', 'mye')] });

  it('is told beside the result, with where it is, and no plan is shown', () => {
    expect(read(html)).toContain('År: skriv et år med fire sifre, fra 2000.');
    expect(read(html)).toContain('Pris fra første dag, kroner i timen: skriv et tall med sifre');
    expect(html).not.toContain('id="invoice-table"');
  });

  it('stands as it was typed, and is no error at its field before the field is left', () => {
    expect(html).toContain('value="mye"');
    expect(html).not.toContain('aria-invalid');
  });

  it('of a change is named by its number', () => {
    const wrong = { ...moreInMay, hours: [...moreInMay.hours, change('b', '31.06', '40')] };
    expect(read(shown(wrong))).toContain('Endring 2 av timene, gjelder fra og med: denne dagen finnes ikke.');
  });
});
