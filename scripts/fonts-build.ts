import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { figuresFont } from './build/figures-font.ts'
import { type MeasuredFace, fontMetrics } from './build/font-metrics.ts'
import { fontCharacters } from './build/font-characters.ts'

const packageFolder = new URL('../node_modules/@expo-google-fonts/be-vietnam-pro/', import.meta.url)
const fontsFolder = new URL('../src/ui/fonts/', import.meta.url)
const metricsFile = new URL('../src/charts/font-metrics.json', import.meta.url)

/** Figures a little narrower than the 0: wider ones leave gaps around the 1, narrower ones let two 4s touch. */
const faces = [
  { weight: 400, style: '400Regular', figureWidth: 640 },
  { weight: 600, style: '600SemiBold', figureWidth: 656 },
  { weight: 700, style: '700Bold', figureWidth: 668 },
]

await mkdir(fontsFolder, { recursive: true })
const measured: MeasuredFace[] = []
for (const { weight, style, figureWidth } of faces) {
  const original = await readFile(new URL(`${style}/BeVietnamPro_${style}.ttf`, packageFolder))
  await writeFont(
    `be-vietnam-pro-${weight}.woff2`,
    await subsetFont(original, fontCharacters, { targetFormat: 'woff2' }),
  )
  await writeFont(`be-vietnam-pro-figures-${weight}.woff2`, await figuresFont(original, figureWidth))
  // PDF takes parts of a TrueType file and has no use for hints.
  const plain = { targetFormat: 'truetype', noHinting: true } as const
  const text = await subsetFont(original, fontCharacters, plain)
  const figures = await figuresFont(original, figureWidth, 'truetype')
  await writeFont(`be-vietnam-pro-${weight}.ttf`, text)
  await writeFont(`be-vietnam-pro-figures-${weight}.ttf`, figures)
  measured.push({ weight, text, figures })
}
await writeFile(metricsFile, `${JSON.stringify(fontMetrics(fontCharacters, measured), undefined, 2)}\n`)
await copyFile(new URL('LICENSE_FONT', packageFolder), new URL('OFL.txt', fontsFolder))

async function writeFont(name: string, font: Buffer): Promise<void> {
  const file = new URL(name, fontsFolder)
  await writeFile(file, font)
  console.log(`${fileURLToPath(file)}  ${font.length} B`)
}
