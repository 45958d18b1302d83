import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeOfflineWorker } from '../../scripts/build/offline-worker.ts'

/**
 * Makes of a built site the folder of another build of it: its program starts from, and its comparison lies in, files of other
 * names, as after a change of both. What it starts says `data-build="second"` on the page.
 */
export async function secondBuild(first: string, folder: string): Promise<void> {
  await cp(first, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) })
  const assets = await readdir(join(folder, 'assets'))
  const page = await readFile(join(folder, '404.html'), 'utf8')
  const entry = /src="[^"]*?assets\/([^"]+\.js)"/.exec(page)![1]!
  const compare = assets.find((name) => /^CompareScreen-.*\.js$/.test(name))!
  const renamed = new Map([entry, compare].map((name) => [name, name.replace(/-[^-]+\.js$/, '-second.js')]))
  const files = await readdir(folder, { recursive: true })
  await Promise.all(
    files
      .filter((file) => /\.(?:html|js|json)$/.test(file) && !/^(?:data|\.vite.first-view)/.test(file))
      .map(async (file) => {
        let text = await readFile(join(folder, file), 'utf8')
        for (const [before, after] of renamed) text = text.replaceAll(before, after)
        const mark = file.endsWith(entry) ? ';document.documentElement.dataset.build="second"' : ''
        const name = [...renamed].reduce((path, [before, after]) => path.replace(before, after), file)
        await writeFile(join(folder, name), text + mark)
        if (name !== file) await rm(join(folder, file))
      }),
  )
  await writeOfflineWorker(folder, {
    root: join(import.meta.dirname, '..', '..'),
    base: '/',
    build: { target: 'chrome109' },
  })
}
