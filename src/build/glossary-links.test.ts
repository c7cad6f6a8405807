import { describe, expect, it } from 'vitest';
import { type LinkedTerm, linkTerms, termLinks } from './glossary-links.ts';

const terms: LinkedTerm[] = [
  { term: 'arbeidsleder', forms: ['arbeidslederen'] },
  { term: 'brukerstyrt personlig assistanse (BPA)', forms: ['brukerstyrt personlig assistanse', 'BPA'] },
  { term: 'ordning', forms: [] },
  { term: 'kontrakt', forms: [] },
  { term: 'individuell kontrakt', forms: [] },
  { term: 'mål & mening', forms: [] },
  { term: 'øvelse', forms: [] },
  { term: 'kommune', forms: ['kommunen'], link: false },
];
const glossaryPage = `<main><dl>${terms
  .map(({ term }, index) => `<div id="ord-${index}"><dt>${term.replace('&', '&amp;')}</dt><dd>x</dd></div>`)
  .join('')}</dl></main>`;
const links = termLinks(terms, glossaryPage, '/bpa/ordliste/');
const linked = (main: string): string => {
  const around = (inner: string): string => `<!DOCTYPE html><p>BPA</p><main id="x">${inner}</main><p>BPA</p>`;
  const page = linkTerms(around(main), links);
  return page.slice(around('').indexOf('</main>'), page.lastIndexOf('</main>'));
};
const link = (index: number, words: string): string =>
  `<a class="term" href="/bpa/ordliste/#ord-${index}">${words}</a>`;

describe('the first use of a word', () => {
  it('is linked once, in whatever form, and no later one', () => {
    expect(linked('<p>Arbeidslederen og en arbeidsleder.</p><p>Arbeidsleder.</p>')).toBe(
      `<p>${link(0, 'Arbeidslederen')} og en arbeidsleder.</p><p>Arbeidsleder.</p>`,
    );
  });

  it.each(['p', 'li', 'dd', 'td'])('is linked in <%s>', (name) => {
    const [before, after] = name === 'td' ? ['<table><tbody><tr>', '</tr></tbody></table>'] : ['', ''];
    expect(linked(`${before}<${name}>Én kontrakt</${name}>${after}`)).toContain(link(3, 'kontrakt'));
  });

  it('is linked inside other marks, and in the part around them', () => {
    expect(linked('<p>En <strong>god <em>kontrakt</em></strong> for arbeidslederen</p>')).toBe(
      `<p>En <strong>god <em>${link(3, 'kontrakt')}</em></strong> for ${link(0, 'arbeidslederen')}</p>`,
    );
  });

  it.each([
    '<div>kontrakt</div>',
    '<h2>kontrakt</h2>',
    '<li><h3>kontrakt</h3></li>',
    '<p><a href="/">kontrakt</a></p>',
    '<li><button>kontrakt</button></li>',
    '<blockquote><p>kontrakt</p></blockquote>',
    '<figure><figcaption><p>kontrakt</p></figcaption></figure>',
    '<details><summary><p>kontrakt</p></summary></details>',
    '<astro-island><p>kontrakt</p></astro-island>',
    '<p><code>kontrakt</code></p>',
    '<p><label>kontrakt</label></p>',
    '<p><span lang="en">kontrakt</span></p>',
    '<nav><ul><li>kontrakt</li></ul></nav>',
    '<div data-no-terms><p>kontrakt</p></div>',
    '<p data-not-prose>kontrakt</p>',
    '<p><span data-origin="forslag">kontrakt</span></p>',
    '<p title="kontrakt"><!-- kontrakt --></p>',
    '<script>"<p>kontrakt</p>"</script>',
    '<ul><li> kontrakt </li></ul>',
    '<dl><dd>kontrakt</dd></dl>',
    '<table><tbody><tr><td>kontrakt</td></tr></tbody></table>',
  ])('is left alone in %s, and the next one is linked', (html) => {
    expect(linked(`${html}<p>kontrakt</p>`)).toBe(`${html}<p>${link(3, 'kontrakt')}</p>`);
  });
});

describe('what counts as the word', () => {
  it.each([
    'BPA-ordning',
    'BPA\u2011ordning',
    'kontrakter',
    'rammekontrakt',
    'kon\u00ADtrakt',
    'prøvelse',
    'øvelsene',
    'bpa',
    'kommunen',
  ])('«%s» is none', (word) => {
    expect(linked(`<p>${word}</p>`)).toBe(`<p>${word}</p>`);
  });

  it('capitals say nothing, but for short forms', () => {
    expect(linked('<p>ØVELSE i BPA</p>')).toBe(`<p>${link(6, 'ØVELSE')} i ${link(1, 'BPA')}</p>`);
  });

  it('the longest way of writing it, brackets and all', () => {
    expect(linked('<p>Brukerstyrt personlig assistanse (BPA) er en ordning.</p>')).toBe(
      `<p>${link(1, 'Brukerstyrt personlig assistanse (BPA)')} er en ${link(2, 'ordning')}.</p>`,
    );
  });

  it('the longer of two words, even where it is linked already', () => {
    expect(linked('<p>individuell kontrakt, individuell kontrakt, kontrakt</p>')).toBe(
      `<p>${link(4, 'individuell kontrakt')}, individuell kontrakt, ${link(3, 'kontrakt')}</p>`,
    );
  });

  it('a space may be unbroken, or a new line', () => {
    expect(linked('<p>individuell\u00A0kontrakt</p>')).toBe(`<p>${link(4, 'individuell\u00A0kontrakt')}</p>`);
    expect(linked('<p>individuell\n  kontrakt</p>')).toBe(`<p>${link(4, 'individuell\n  kontrakt')}</p>`);
  });
});

describe('the rest of the page', () => {
  it('keeps its bytes, entities and all', () => {
    expect(linked('<p >&laquo;m&aring;l &amp;  mening&raquo; &#8211; R&D &lt;b&gt; BPA&nbsp;her</p >')).toBe(
      `<p >&laquo;${link(5, 'm&aring;l &amp;  mening')}&raquo; &#8211; R&D &lt;b&gt; ${link(1, 'BPA')}&nbsp;her</p >`,
    );
  });

  it('is the same when there is nothing to link, and when no word is in the glossary', () => {
    const page = '<!DOCTYPE html><main><p>Ingenting & alt <br>her</main>';
    expect(linkTerms(page, links)).toBe(page);
    expect(linkTerms('<main><p>BPA</p></main>', termLinks([], '', '/ordliste/'))).toBe(
      '<main><p>BPA</p></main>',
    );
  });

  it('is not linked outside <main>, and linking again links nothing more on what was linked', () => {
    const page = linkTerms('<p>BPA</p><main><p>BPA</p></main>', links);
    expect(page).toBe(`<p>BPA</p><main><p>${link(1, 'BPA')}</p></main>`);
  });

  it('cannot be linked to a word that the glossary page does not have', () => {
    expect(() => termLinks([{ term: 'borte', forms: [] }], glossaryPage, '/ordliste/')).toThrow('«borte»');
  });
});
