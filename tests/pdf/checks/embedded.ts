// Matterhorn 21, and ISO 19005-3:2012, 6.8: every file inside is described, belongs to the document, and says how.

import { PDFDict, PDFName, PDFRef, PDFStream } from 'pdf-lib';
import { arrayAt, dictAt, nameAt, numberAt, type PdfFile, textAt } from '../file.ts';

const relationships = ['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'];

export function checkEmbedded({ catalogue, document }: PdfFile): readonly string[] {
  const belonging = new Set(arrayAt(catalogue, 'AF')?.asArray() ?? []);
  const named = new Set(
    arrayAt(dictAt(dictAt(catalogue, 'Names'), 'EmbeddedFiles'), 'Names')?.asArray() ?? [],
  );
  return document.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    if (!(object instanceof PDFDict) || !object.has(PDFName.of('EF'))) return [];
    const inCatalogue = ref instanceof PDFRef && belonging.has(ref);
    return [
      ...(textAt(object, 'F') && textAt(object, 'UF') ? [] : ['a file inside lacks F or UF']),
      ...(relationships.includes(nameAt(object, 'AFRelationship') ?? '')
        ? []
        : ['a file inside does not say how it belongs']),
      ...(inCatalogue ? [] : ['a file inside does not belong to the document']),
      ...(named.has(ref) ? [] : ['a file inside has no name in the document']),
      ...(textAt(object, 'Desc') ? [] : ['a file inside is not described']),
      ...checkContent(dictAt(object, 'EF')?.lookup(PDFName.of('F'))),
    ];
  });
}

function checkContent(stream: unknown): readonly string[] {
  if (!(stream instanceof PDFStream)) return ['a file inside has no content'];
  const parameters = dictAt(stream.dict, 'Params');
  return [
    ...(/^[a-z]+\/[a-z0-9.+-]+$/.test(nameAt(stream.dict, 'Subtype') ?? '')
      ? []
      : ['a file inside has no media type']),
    ...(textAt(parameters, 'ModDate') ? [] : ['a file inside has no date']),
    ...(numberAt(parameters, 'Size') === stream.getContents().length
      ? []
      : ['a file inside has another size']),
  ];
}
