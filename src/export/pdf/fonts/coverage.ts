// The characters that both weights of the embedded font can print, as ranges in hexadecimal.
// Made by scripts/subset-font.mjs together with the font files: change it there.
export const coverage =
  '20-7e a0-ac ae-17f 1b7 1e4-1e9 1ee-1ef 218-21b 21e-21f 292 2b9 2bc 1e9e 2007 2009-200a 2010-2015 2018-201a 201c-201e 2020-2022 2026 202f-2030 2032-2033 2039-203a 20ac 2116 2122 2190-2193 2212 2248 2260 2264-2265 2610-2611 2713';
