// How a package is checked by hand, by tools that are on most machines. Each group goes on where the first one ended: in the
// folder of the package. Nothing is written in that folder, for it is what is being checked.

export const commands = {
  zip: ['unzip -t soknadspakke.zip'],
  manifest: [
    'unzip soknadspakke.zip',
    'cd soknadspakke',
    'sha256sum --strict -c manifest-sha256.txt',
    'sha256sum --strict -c tagmanifest-sha256.txt',
  ],
  /** Names that stand once are in the lists or in the folder, not in both. No list names the last list itself. */
  added: [
    '(cut -c67- *manifest-sha256.txt; find . ! -type d ! -path ./tagmanifest-sha256.txt | cut -c3-) | sort | uniq -u',
  ],
  pdf: [
    'qpdf --show-attachment=soknad.json data/soknad.pdf > ../fra-pdf.json',
    'pdfdetach -save 1 -o ../fra-pdf.json data/soknad.pdf',
  ],
  same: ['cmp ../fra-pdf.json data/soknad.json'],
} as const;
