import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { appIcons, iconPage } from './build/app-icons.ts'
import { startChromium } from './start-chromium.mjs'

const iconsFolder = new URL('../public/icons/', import.meta.url)

const found = await startChromium()
// It has said itself what is missing.
if (found === undefined) process.exit(1)
const { browser } = found
try {
  const icon = await readFile(new URL('../public/favicon.svg', import.meta.url), 'utf8')
  await mkdir(iconsFolder, { recursive: true })
  const page = await browser.newPage()
  for (const each of appIcons) {
    await page.setViewportSize({ width: each.size, height: each.size })
    await page.setContent(iconPage(icon, each))
    const file = new URL(each.file, iconsFolder)
    await writeFile(file, await page.screenshot({ omitBackground: true }))
    console.log(fileURLToPath(file))
  }
} finally {
  await browser.close()
}
