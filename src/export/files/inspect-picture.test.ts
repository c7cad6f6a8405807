// Pictures that a portal is sent by mistake and by malice, each with what is said of it.
// The rows that begin with a number are those of the project's list of bad inputs.
import { describe, expect, test } from 'vitest';
import {
  ascii,
  exif,
  joined,
  jpegSegment,
  madeJpeg,
  madePng,
  madeZip,
  pngChunk,
  utf8,
} from './testing/made-files.ts';
import { type Bytes, said } from './testing/said.ts';

const heic = joined(ascii('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), new Uint8Array(100));
const svg = (more = ''): Bytes =>
  utf8(`<?xml version="1.0"?>\n<!-- x -->${more}\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`);

describe('what is taken as it is', () => {
  test.each([
    ['a.png', madePng(), 'png'],
    ['a.jpg', madeJpeg(), 'jpeg'],
    ['a.jpeg', madeJpeg({ segments: [jpegSegment(0xe0, ascii('JFIF\0'))] }), 'jpeg'],
  ])('%j', async (name, bytes, kind) => {
    expect(await said(name, bytes)).toBe(kind);
  });
});

describe('what is refused', () => {
  test.each<[string, string, Bytes, string]>([
    ['78 picture and zip', 'a.png', joined(madePng(), madeZip({ a: 'x' })), '!twoInOne'],
    ['81 SVG with script', 'a.svg', svg(), '!svg'],
    ['81 SVG with script', 'a.png', svg(), '!svg'],
    ['82 SVG with entity', 'a.pdf', svg('<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///x">]>'), '!svg'],
    ['84 pixel flood', 'a.png', madePng({ width: 60_000, height: 60_000 }), '!tooManyPixels'],
    ['84 pixel flood', 'a.jpg', madeJpeg({ width: 65_535, height: 65_535 }), '!tooManyPixels'],
    ['84 one pixel too many', 'a.png', madePng({ width: 100_000_001, height: 1 }), '!tooManyPixels'],
    ['85 corrupt PNG', 'a.png', ascii('\x89PNG\r\n\x1a\nhei'), '!damaged'],
    ['85 PNG of no size', 'a.png', madePng({ width: 0 }), '!damaged'],
    ['85 PNG that ends early', 'a.png', madePng().slice(0, -12), '!damaged'],
    ['85 corrupt JPEG', 'a.jpg', ascii('\xff\xd8\xff\xe0\0\x04JFIFhei'), '!damaged'],
    ['85 JPEG with a segment of no length', 'a.jpg', ascii('\xff\xd8\xff\xe0\0\0'), '!damaged'],
    ['85 GIF', 'a.gif', ascii('GIF89a\0'), '!kindNotAccepted'],
    ['85 GIF', 'a.png', ascii('GIF89a\0'), '!contentDiffers'],
    ['85 BMP', 'a.bmp', ascii('BM\0\0'), '!kindNotAccepted'],
    ['87 HEIC', 'a.heic', heic, '!heic'],
    ['87 HEIC', 'a.jpg', heic, '!heic'],
    ['PNG called JPEG', 'a.jpg', madePng(), '!contentDiffers'],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});

describe('what is told', () => {
  test.each<[string, string, Bytes, string]>([
    [
      '86 place',
      'a.jpg',
      madeJpeg({ segments: [jpegSegment(0xe1, joined(ascii('Exif\0\0'), exif({ withPlace: true })))] }),
      'jpeg picturePlace',
    ],
    [
      '86 place, in other words',
      'a.jpg',
      madeJpeg({
        segments: [jpegSegment(0xe1, ascii('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="63,25N"/>'))],
      }),
      'jpeg picturePlace',
    ],
    [
      '86 place',
      'a.png',
      madePng({ chunks: [pngChunk('eXIf', exif({ withPlace: true }))] }),
      'png picturePlace',
    ],
    [
      '86 a camera without a place',
      'a.jpg',
      madeJpeg({ segments: [jpegSegment(0xe1, joined(ascii('Exif\0\0'), exif({ withPlace: false })))] }),
      'jpeg',
    ],
  ])('%s: %s', async (_what, name, bytes, outcome) => {
    expect(await said(name, bytes)).toBe(outcome);
  });
});
