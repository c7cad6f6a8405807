// Pages as schema.org says them: https://schema.org/BreadcrumbList, FAQPage, DefinedTermSet, GovernmentService.
import { href } from '../href.ts';

const context = 'https://schema.org';

/** @param site the public address, to which paths from the site's root are added */
export function breadcrumbList(
  trail: readonly { href: string; label: string }[],
  site: URL | undefined,
): object {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href: path, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href(path), site).href,
    })),
  };
}

/** @param answer HTML */
export function questionPage(question: string, answer: string, dateModified: string): object {
  return {
    '@context': context,
    '@type': 'FAQPage',
    dateModified,
    inLanguage: 'nb',
    mainEntity: [
      { '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } },
    ],
  };
}

export function article(title: string, description: string, dateModified: string): object {
  return {
    '@context': context,
    '@type': 'WebPage',
    name: title,
    description,
    inLanguage: 'nb',
    dateModified,
  };
}

export function termSet(name: string, terms: readonly { term: string; meaning: string }[]): object {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    name,
    inLanguage: 'nb',
    hasDefinedTerm: terms.map(({ term, meaning }) => ({
      '@type': 'DefinedTerm',
      name: term,
      description: meaning,
    })),
  };
}
