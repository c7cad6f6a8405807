import { expect, test } from 'vitest';
import { createDocument } from '../file/jspdf.ts';
import { embedFonts } from '../fonts.ts';
import { StructElement } from '../structure/element.ts';
import { styles } from '../typography.ts';
import { PageWriter } from './page-writer.ts';

const fileId = '0'.repeat(32);

test.each(['tab\there', 'א', 'a\u030a', 'to\nlinjer'])(
  'text that jsPDF would cut or change is refused: %j',
  (text) => {
    const doc = createDocument("D:20261121120000+01'00'", fileId);
    const writer = new PageWriter(doc, embedFonts(doc, fileId));
    const segment = { text, style: styles.body, x: 0, visibleWidth: 0 };
    expect(() => writer.text(new StructElement('P'), segment, 0, 0)).toThrow('cannot print');
  },
);
