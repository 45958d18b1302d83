import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { precompressFolder } from '../build/precompress.ts'

/** A chart as plain numbers: a line an area, a value a quarter, null where there is none. */
export interface PlainSeries {
  readonly title: string
  readonly quarters: readonly string[]
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

const resolve = createRequire(import.meta.url).resolve
const head = '<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
const colours = [
  '#1b4f8f',
  '#a33a2c',
  '#4a7a2b',
  '#7a4b9a',
  '#b07a12',
  '#1f7d7d',
  '#85446b',
  '#5b5b5b',
  '#2c6fb5',
  '#9a6a3a',
  '#33691e',
]

/**
 * Writes pages of the same figures as others would make them: by hand, without any program (the floor), with uPlot, and with
 * recharts as its documentation shows it; the latter two with a list by which the indicator is chosen. Each lies in a folder
 * of its own, compressed as ours.
 */
export async function writePeerPages(folder: string, all: readonly [PlainSeries, ...PlainSeries[]]): Promise<void> {
  await Promise.all(['floor', 'uplot', 'recharts'].map((name) => mkdir(join(folder, name), { recursive: true })))
  await writeFile(join(folder, 'floor/index.html'), floorPage(all[0]))
  await writeUplotPage(join(folder, 'uplot'), all)
  await writeRechartsPage(join(folder, 'recharts'), all)
  await precompressFolder(folder)
}

/** One file: a table and a drawing, their rules in it. */
function floorPage({ title, quarters, lines }: PlainSeries): string {
  const most = Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const x = (at: number): number => 40 + (at * 1240) / Math.max(1, quarters.length - 1)
  const y = (value: number): number => Math.round(300 - (value / most) * 280)
  const paths = lines.map(({ values }, index) => {
    const points = values.flatMap((value, at) => (value === null ? [] : [`${Math.round(x(at))},${y(value)}`]))
    return `<polyline fill="none" stroke="${colours[index % colours.length]}" points="${points.join(' ')}"/>`
  })
  const rows = lines.map(
    ({ name, values }) => `<tr><th>${name}${values.map((value) => `<td>${value ?? '–'}`).join('')}`,
  )
  return `${head}<title>Floor</title><style>body{font:15px Arial;margin:16px}td,th{padding:2px 8px;text-align:right}</style>
<h1>${title}</h1><svg width="1300" height="310">${paths.join('')}</svg>
<table><tr><th>${quarters.map((quarter) => `<th>${quarter}`).join('')}${rows.join('\n')}</table>`
}

const listOf = (all: readonly PlainSeries[]): string =>
  `<select>${all.map(({ title }) => `<option>${title}`).join('')}</select>`

async function writeUplotPage(folder: string, all: readonly [PlainSeries, ...PlainSeries[]]): Promise<void> {
  const script = resolve('uplot')
  const library = join(dirname(script), 'uPlot.iife.min.js')
  await copyFile(library, join(folder, 'uplot.js'))
  await copyFile(join(dirname(script), 'uPlot.min.css'), join(folder, 'uplot.css'))
  await writeFile(join(folder, 'series.json'), JSON.stringify(all))
  await writeFile(
    join(folder, 'page.js'),
    `fetch('series.json').then((answer) => answer.json()).then((all) => {
  const colours = ${JSON.stringify(colours)}
  const select = document.querySelector('select')
  let chart
  const draw = () => {
    const { title, quarters, lines } = all[select.selectedIndex]
    const data = [quarters.map((_, at) => at), ...lines.map(({ values }) => values)]
    const series = [{}, ...lines.map(({ name }, at) => ({ label: name, stroke: colours[at % colours.length] }))]
    const scales = { x: { time: false } }
    chart?.destroy()
    const shown = () => {
      document.querySelector('h1').textContent = title
      document.body.dataset.shown = ''
    }
    chart = new uPlot({ width: 1300, height: 400, scales, series, hooks: { draw: [shown] } }, data, document.getElementById('chart'))
  }
  select.addEventListener('change', draw)
  draw()
})`,
  )
  await writeFile(
    join(folder, 'index.html'),
    `${head}<title>uPlot</title><link rel="stylesheet" href="uplot.css"><script defer src="uplot.js"></script><script defer src="page.js"></script>
<body><h1>${all[0].title}</h1>${listOf(all)}<div id="chart"></div>`,
  )
}

async function writeRechartsPage(folder: string, all: readonly [PlainSeries, ...PlainSeries[]]): Promise<void> {
  const source = join(folder, 'source')
  await mkdir(source, { recursive: true })
  await mkdir(join(source, 'public'), { recursive: true })
  await writeFile(join(source, 'public/series.json'), JSON.stringify(all))
  await writeFile(
    join(source, 'page.js'),
    `import { createElement as h, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
const colours = ${JSON.stringify(colours)}
function Page() {
  const [all, setAll] = useState()
  const [chosen, setChosen] = useState(0)
  useEffect(() => { fetch('series.json').then((answer) => answer.json()).then(setAll) }, [])
  if (!all) return null
  const series = all[chosen]
  const data = series.quarters.map((quarter, at) => Object.fromEntries([['quarter', quarter], ...series.lines.map(({ name, values }) => [name, values[at]])]))
  const options = all.map(({ title }) => h('option', { key: title }, title))
  return h('div', {}, h('h1', {}, series.title), h('select', { onChange: ({ target }) => setChosen(target.selectedIndex) }, options), h(LineChart, { width: 1300, height: 400, data }, h(CartesianGrid), h(XAxis, { dataKey: 'quarter' }), h(YAxis), h(Tooltip),
    ...series.lines.map(({ name }, at) => h(Line, { key: name, dataKey: name, stroke: colours[at % colours.length], isAnimationActive: false }))))
}
createRoot(document.getElementById('chart')).render(h(Page))`,
  )
  await writeFile(
    join(source, 'index.html'),
    `${head}<title>recharts</title><body><div id="chart"></div><script type="module" src="page.js"></script>`,
  )
  await build({
    configFile: false,
    root: source,
    base: './',
    mode: 'production',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: false },
  })
}
