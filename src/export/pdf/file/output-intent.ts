// Which colours the file means, for a reader that has never seen the machine it was made on.
// Source: ISO 19005-3:2012, 6.2.3 "Output intent", 6.2.4.3 "Uncalibrated colour spaces".

import type { ObjectWriter } from './jspdf.ts';
import { srgbProfile } from './srgb-profile.ts';
import { byteString, streamOf } from './streams.ts';
import { asciiString } from './strings.ts';

/** Writes the profile, and returns the entry for the catalogue. */
export function writeOutputIntent(objects: ObjectWriter): string {
  const profile = objects.reserve();
  objects.put(profile, streamOf('/N 3', byteString(srgbProfile())));
  const condition = asciiString('sRGB IEC61966-2.1');
  return (
    `/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier ${condition} /Info ${condition}` +
    ` /RegistryName ${asciiString('http://www.color.org')} /DestOutputProfile ${profile} 0 R>>]`
  );
}
