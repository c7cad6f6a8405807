// Paints a drawing as the content of its element, and tells the element where it stands.

import type { Picture } from '../layout/strip.ts';
import { colours } from '../typography.ts';
import { type PageWriter, rectangle } from './page-writer.ts';

export function paintPicture(writer: PageWriter, picture: Picture, top: number, height: number): void {
  const { element, left, width, boxes, words } = picture;
  for (const box of boxes) {
    if (box.width > 0)
      writer.box(element, { ...box, left: left + box.left, top: top + box.top }, colours.mark);
  }
  for (const { segment, baseline } of words) writer.text(element, segment, left + segment.x, top + baseline);
  element.standsAt(rectangle(left, top, left + width, top + height));
}
