import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const packages = join(root, 'node_modules/@expo-google-fonts')

/** The fonts that slides, documents and workbooks name, and the packages with fonts of the same widths. */
const twins = [
  ['Arial', 'Arimo', 'arimo'],
  ['Times New Roman', 'Tinos', 'tinos'],
] as const

const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const

/**
 * Writes the fonts that every program under test sees, and no others: what is drawn and printed is then the same on a
 * machine with many fonts and on one with none. Returns the file for `FONTCONFIG_FILE`; only Linux heeds it.
 */
export function writeDocumentFonts(): string {
  const folder = join(root, '.cache/fonts')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'fonts.conf')
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...twins.flatMap(([, , name]) => styles.map((style) => `  <dir>${escaped(join(packages, name, style))}</dir>`)),
    `  <cachedir>${escaped(join(folder, 'cache'))}</cachedir>`,
    ...twins.map(
      ([named, twin]) =>
        `  <alias binding="same"><family>${named}</family><accept><family>${twin}</family></accept></alias>`,
    ),
    // As a usual desktop sets letters; without these words a browser would hint them wholly, and measure them otherwise.
    '  <match target="pattern">',
    '    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>',
    '    <edit name="antialias" mode="append"><bool>true</bool></edit>',
    '    <edit name="lcdfilter" mode="append"><const>lcddefault</const></edit>',
    '  </match>',
    '</fontconfig>',
    '',
  ]
  // Another run may be reading it at this moment.
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, lines.join('\n'))
  renameSync(beside, file)
  return file
}

function escaped(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
