import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { fontCharacters } from './build/font-characters.ts'

const packageFolder = new URL('../node_modules/@expo-google-fonts/be-vietnam-pro/', import.meta.url)
const fontsFolder = new URL('../src/ui/fonts/', import.meta.url)

const faces = [
  { weight: 400, style: '400Regular' },
  { weight: 600, style: '600SemiBold' },
  { weight: 700, style: '700Bold' },
]

await mkdir(fontsFolder, { recursive: true })
for (const { weight, style } of faces) {
  const original = await readFile(new URL(`${style}/BeVietnamPro_${style}.ttf`, packageFolder))
  const file = new URL(`be-vietnam-pro-${weight}.woff2`, fontsFolder)
  const font = await subsetFont(original, fontCharacters, { targetFormat: 'woff2' })
  await writeFile(file, font)
  console.log(`${fileURLToPath(file)}  ${font.length} B`)
}
await copyFile(new URL('LICENSE_FONT', packageFolder), new URL('OFL.txt', fontsFolder))
