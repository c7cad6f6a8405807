// Matterhorn 02, 06, 07 and 11, and what no file of ours may hold: title, language, marking, bookmarks, and no scripts.

import { PDFDict, PDFName, type PDFObject, type PDFRef, PDFStream } from 'pdf-lib';
import { decoded, dictAt, numberAt, type PdfFile, refAt, textAt } from '../file.ts';

export function checkDocument({ catalogue, document }: PdfFile): readonly string[] {
  const title = document.getTitle();
  const xmp = Buffer.from(decoded(catalogue.lookup(PDFName.of('Metadata'))), 'latin1').toString('utf8');
  const isTrue = (dict: PDFDict | undefined, key: string) =>
    dict?.lookup(PDFName.of(key))?.toString() === 'true';
  const language = textAt(catalogue, 'Lang') ?? '';
  return [
    ...(isTrue(dictAt(catalogue, 'MarkInfo'), 'Marked') ? [] : ['the file is not said to be tagged']),
    ...(isTrue(dictAt(catalogue, 'MarkInfo'), 'Suspects') ? ['the tags are said to be in doubt'] : []),
    ...(isTrue(dictAt(catalogue, 'ViewerPreferences'), 'DisplayDocTitle')
      ? []
      : ['DisplayDocTitle is not true']),
    ...(title ? [] : ['there is no title']),
    ...(title && xmp.includes(`>${escaped(title)}</rdf:li>`) ? [] : ['XMP does not have the same title']),
    ...(xmp.includes('<pdfuaid:part>1</pdfuaid:part>') ? [] : ['XMP has no pdfuaid:part']),
    ...(/^[a-z]{2}(-[A-Z]{2})?$/.test(language) ? [] : [`Lang is «${language}»`]),
    ...checkOutline(catalogue, document.context.lookup.bind(document.context)),
    ...checkHarmless(document.context.enumerateIndirectObjects().map(([, object]) => dictionaries(object))),
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function dictionaries(object: PDFObject): string {
  return (object instanceof PDFStream ? object.dict : object).toString();
}

const dangerous = ['JavaScript', 'JS', 'Launch', 'AA', 'AcroForm', 'XFA', 'SubmitForm', 'GoToR', 'Encrypt'];

/** Looks at names in dictionaries; text in them is hexadecimal, and cannot look like one. */
function checkHarmless(objects: readonly string[]): readonly string[] {
  return dangerous
    .filter((name) => objects.some((object) => new RegExp(`/${name}(?![A-Za-z0-9])`).test(object)))
    .map((name) => `the file has ${name}`);
}

/** Every bookmark has a title, knows its parent and neighbours, and is counted. */
function checkOutline(catalogue: PDFDict, lookup: (ref: PDFRef) => unknown): readonly string[] {
  const root = refAt(catalogue, 'Outlines');
  if (root === undefined) return ['there are no bookmarks'];
  const faults: string[] = [];
  const visit = (parent: PDFRef): number => {
    const dict = lookup(parent);
    if (!(dict instanceof PDFDict)) return 0;
    let count = 0;
    let previous: PDFRef | undefined;
    for (let next = refAt(dict, 'First'); next !== undefined; ) {
      const item = lookup(next);
      if (!(item instanceof PDFDict)) break;
      if (!textAt(item, 'Title')) faults.push('a bookmark has no title');
      if (refAt(item, 'Parent') !== parent || refAt(item, 'Prev') !== previous)
        faults.push('bookmarks are out of order');
      count += 1 + visit(next);
      previous = next;
      next = refAt(item, 'Next');
    }
    if (refAt(dict, 'Last') !== previous) faults.push('the last bookmark is not the last');
    if ((numberAt(dict, 'Count') ?? 0) !== count) faults.push('bookmarks are miscounted');
    return count;
  };
  visit(root);
  return faults;
}
