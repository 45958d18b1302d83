import { estimatedWidth, lineHeightEm } from '../estimate-lines.ts'
import type { NativeChart, NativeSeries } from '../native-chart.ts'
import { officeColours } from '../office-colours.ts'
import { xmlText } from '../../domain/xml-text.ts'
import type { ChartSetting, KeptChart } from './chart-setting.ts'
import { chartSheet, columnLetters } from './chart-workbook.ts'
import { isArea } from './is-area.ts'
import { lineXml, solidXml } from './drawing-xml.ts'
import { type LineEnd, lineEnds, namedEnds } from './line-ends.ts'
import { axisFormat, drawnFormat, formatAt, usualFormat } from './number-format.ts'
import { barPointsXml, lineLookXml } from './points-xml.ts'

const categoryAxis = 111_111_111
const valueAxis = 222_222_222
/** A target is named in the legend like a series, so a single series with it has a legend too. */
const fewestForLegend = 2
/** The most names that stand below a chart. */
const mostBelow = 5

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/**
 * The drawing of a chart in DrawingML, in the order the standard demands. Missing figures are gaps and have no point in
 * the cache; every series refers to its column of the workbook, so "Edit data" changes what is drawn.
 */
export function chartXml({ chart, setting }: KeptChart, lang: string): string {
  const look = { ...setting, lang }
  const isLying = chart.kind === 'bar'
  const series = chart.series.map((each, index) => ({ ...each, index }))
  const unnamed = continuationsIn(chart)
  const { gap, part } = series.length - unnamed.length > mostBelow ? smallNames : usualNames
  const size = Math.max(setting.least, Math.round(setting.size * part))
  const named = isLying || !setting.namesEnds ? [] : namedEnds(chart, gap)
  // Names at the ends of all lines are a legend; a target is named by it alone.
  const needless = named.length === 0 ? unnamed : series.flatMap(({ isTarget, index }) => (isTarget ? [] : [index]))
  // A name without a mark would be looked for in vain; a part of many bars may have none of a series.
  const hidden = series.flatMap(({ index, values }) =>
    needless.includes(index) || values.every((value) => value === null) ? [index] : [],
  )
  const shown = series.length - hidden.length
  const hasLegend = shown > 0 && series.length - unnamed.length >= fewestForLegend
  const height = hasLegend ? namedHeight.withLegend : namedHeight.alone
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:lang val="${lang}"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>',
    isLying ? roomForBars(chart, setting, hasLegend) : named.length === 0 ? '<c:layout/>' : roomForNames(height),
    isLying
      ? barsXml(chart, series, look)
      : linesXml(chart, series, {
          look,
          named: named.map((end) => ({ ...end, name: { offset: end.shift * height, size } })),
        }),
    categoryAxisXml(isLying, look),
    valueAxisXml(chart, look),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    hasLegend ? legendXml(shown, hidden, look) : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(officeColours.ink, look),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

/** A long legend below would press the lines to nothing: it stands beside them. */
function legendXml(named: number, unnamed: readonly number[], look: ChartLook): string {
  const isBeside = named > mostBelow
  const place = isBeside ? 'r' : 'b'
  const hidden = unnamed.map((index) => `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`)
  return `<c:legend><c:legendPos val="${place}"/>${hidden.join('')}<c:overlay val="0"/>${textXml(officeColours.ink, look)}</c:legend>`
}

/**
 * How far names beside the ends of lines are apart, in parts of the height of a plot; those of many areas are closer and
 * smaller, in parts of the text of the chart.
 */
const usualNames = { gap: 0.1, part: 1 } as const
const smallNames = { gap: 0.082, part: 6 / 7 } as const
/** The height of a plot with names beside it, in parts of the chart. */
const namedHeight = { alone: 0.78, withLegend: 0.68 } as const

/** The place of the plot, in parts of the chart: no program keeps room to the right of it for names by itself. */
function roomForNames(height: number): string {
  return plotPlace({ x: 0.07, y: 0.05, w: 0.69, h: height })
}

/** Around the plot of lying bars, in the size of its text: room for the numbers of the longest, for the axis, for a legend. */
const aroundBars = { above: 0.4, right: 3.6, axis: 2, legend: 2.2, beforeName: 0.8 } as const
/** Names take at most so much of the width of a chart. */
const namesPart = 0.42

/**
 * The place of the plot of lying bars: beside names on one line each. Left to itself LibreOffice breaks names at a fifth of the
 * width, and has no room for so many lines then.
 */
function roomForBars({ categories }: NativeChart, setting: ChartSetting, hasLegend: boolean): string {
  const { width, height, size, nameSize } = setting
  if (nameSize === undefined) return '<c:layout/>'
  const { above, right, axis, legend, beforeName } = aroundBars
  const widest = Math.max(0, ...categories.map((name) => estimatedWidth(name, { size: nameSize, isBold: false })))
  const x = Math.min(namesPart, (widest + beforeName * size) / width)
  const below = axis + (hasLegend ? legend : 0)
  return plotPlace({
    x,
    y: (above * size) / height,
    w: 1 - x - (right * size) / width,
    h: 1 - ((above + below) * size) / height,
  })
}

function plotPlace(parts: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>): string {
  const part = (name: keyof typeof parts): string => `<c:${name} val="${Number(parts[name].toFixed(4))}"/>`
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${part('x')}${part('y')}${part('w')}${part('h')}</c:manualLayout></c:layout>`
}

/** The numbers of the series that a legend leaves out: a further stretch of a line, and of several areas every further line. */
function continuationsIn({ series }: NativeChart): readonly number[] {
  const areas = series.filter(isArea).length
  const isNamed = (name: string, index: number): boolean => series.slice(0, index).some((each) => each.name === name)
  return series.flatMap(({ isContinuation, name }, index) =>
    isContinuation && (areas > 1 || isNamed(name, index)) ? [index] : [],
  )
}

/** The language and size of all texts of a chart. */
type ChartLook = ChartSetting & { readonly lang: string }

/** Where the numbers stand beside their marks, in the words of DrawingML, and at which marks they do. */
interface LabelPlace {
  readonly place: 't' | 'outEnd'
  readonly look: ChartLook
  readonly isEverywhere: boolean
  /** The mark that has a number of its own in any case; where its name stands with it, how far below and how large. */
  readonly end?: EndLabel | undefined
}

interface EndLabel {
  readonly at: number
  readonly name?: { readonly offset: number; readonly size: number }
}

type IndexedSeries = NativeSeries & { readonly index: number }

/** Whether there is room for a number at every mark. */
function hasRoomForAll({ kind, series, categories }: NativeChart, { mostLabels }: ChartLook): boolean {
  const numbered = kind === 'bar' ? series : series.filter(isArea)
  return numbered.length * categories.length <= mostLabels
}

/** How much of a group of bars is free. */
const barsGap = 0.6
/** How high its digits are, in parts of its size. */
const digitHeight = 0.72

function barsXml(chart: NativeChart, series: readonly IndexedSeries[], look: ChartLook): string {
  const overlap = series.length === 1 ? 100 : 0
  const { barsHeight } = look
  const thickness = barsHeight / (chart.categories.length * (series.length + barsGap))
  // Numbers higher than their bars lie over one another: they shrink, then only those of the newest bars stay.
  const isCrowded = thickness < look.least || !hasRoomForAll(chart, look)
  const pitch = barsHeight / chart.categories.length
  const room = isCrowded ? pitch / lineHeightEm : thickness
  const labelLook = { ...look, size: Math.max(look.least, Math.min(look.size, Math.floor(room))) }
  const newest = pitch < look.least * digitHeight ? undefined : series.filter(isArea).at(-1)
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series
    .map(
      (each) =>
        `<c:ser>${nameXml(each)}<c:spPr>${solidXml(each.colour)}</c:spPr><c:invertIfNegative val="0"/>${barPointsXml(each)}${labelsXml(chart, each, { place: 'outEnd', look: labelLook, isEverywhere: !isCrowded || each === newest })}${dataXml(chart, each)}</c:ser>`,
    )
    .join('')}<c:gapWidth val="${series.length > 1 ? 60 : 50}"/><c:overlap val="${overlap}"/>${axisIds}</c:barChart>`
}

function linesXml(
  chart: NativeChart,
  series: readonly IndexedSeries[],
  { look, named }: { readonly look: ChartLook; readonly named: readonly (LineEnd & EndLabel)[] },
): string {
  const isEverywhere = hasRoomForAll(chart, look)
  const ends = lineEnds(chart)
  // Unnamed numbers at the ends of many lines would lie over one another.
  const own = named.length > 0 ? named : isEverywhere || ends.length > 1 ? [] : ends
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series
    .map(
      (each) =>
        `<c:ser>${nameXml(each)}${lineLookXml(each)}${labelsXml(chart, each, { place: 't', look, isEverywhere: isEverywhere && !each.isTarget, end: own.find((end) => end.series === each.index) })}${dataXml(chart, each)}<c:smooth val="0"/></c:ser>`,
    )
    .join('')}<c:marker val="1"/>${axisIds}</c:lineChart>`
}

const axisIds = `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/>`

/** The look of the texts of a part of the chart. */
function textXml(colour: string, { lang, size, font }: ChartLook, body = '<a:bodyPr/>'): string {
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr lang="${lang}" sz="${size * 100}" b="0">${solidXml(colour)}<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
}

function nameXml({ index, name }: IndexedSeries): string {
  const cell = `${chartSheet}!$${columnLetters(index + 1)}$1`
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
}

function dataXml({ categories, ...chart }: NativeChart, { index, values }: IndexedSeries): string {
  const last = categories.length + 1
  const count = `<c:ptCount val="${categories.length}"/>`
  const names = categories.map((text, at) => `<c:pt idx="${at}"><c:v>${xmlText(text)}</c:v></c:pt>`).join('')
  const column = columnLetters(index + 1)
  const numbers = categories
    .map((_, at) => {
      const value = values[at] ?? null
      return value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`
    })
    .join('')
  return `<c:cat><c:strRef><c:f>${chartSheet}!$A$2:$A$${last}</c:f><c:strCache>${count}${names}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${chartSheet}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>${xmlText(usualFormat(chart))}</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:val>`
}

/** The numbers at the marks: of lines in their colour, of bars, which may be pale, in ink; none for a target. */
function labelsXml(chart: NativeChart, series: IndexedSeries, { place, look, isEverywhere, end }: LabelPlace): string {
  const colour = place === 't' ? (series.labelColour ?? series.colour) : officeColours.ink
  const usual = usualFormat(chart)
  const drawn = (at: string, format: string, size = look.size): string =>
    `<c:numFmt formatCode="${xmlText(drawnFormat(chart, format))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${labelTextXml(colour, { ...look, size })}<c:dLblPos val="${at}"/>`
  const name = end?.name
  const own = series.values.flatMap((value, at) => {
    const format = formatAt(chart, series, at)
    if (at === end?.at && name) {
      const label = offsetXml(name.offset) + drawn('r', format, name.size)
      return [labelXml(at, `${label}${shownXml({ isNamed: true, hasValue: true })}<c:separator> </c:separator>`)]
    }
    const isOwn = at === end?.at || (isEverywhere && value !== null && format !== usual)
    return isOwn ? [labelXml(at, drawn(place, format) + shownXml({ isNamed: false, hasValue: true }))] : []
  })
  return `<c:dLbls>${own.join('')}${isEverywhere ? drawn(place, usual) : ''}${shownXml({ isNamed: false, hasValue: isEverywhere })}${name ? noLeaderLinesXml : ''}</c:dLbls>`
}

function labelXml(at: number, content: string): string {
  return `<c:dLbl><c:idx val="${at}"/>${content}</c:dLbl>`
}

/** Names have the colour of their lines; LibreOffice would draw a black one to each that is moved. */
const noLeaderLinesXml =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>'

/** How far a label stands below its usual place, in parts of the height of the chart. */
function offsetXml(offset: number): string {
  return `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${offset.toFixed(4)}"/></c:manualLayout></c:layout>`
}

/** What a label says, in the order of the standard. */
function shownXml({ isNamed, hasValue }: { readonly isNamed: boolean; readonly hasValue: boolean }): string {
  const shown = (name: string, value: boolean): string => `<c:${name} val="${value ? 1 : 0}"/>`
  return `${shown('showLegendKey', false)}${shown('showVal', hasValue)}${shown('showCatName', false)}${shown('showSerName', isNamed)}${shown('showPercent', false)}${shown('showBubbleSize', false)}`
}

function labelTextXml(colour: string, { lang, size, font }: ChartLook): string {
  return `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr lang="${lang}" sz="${size * 100}" b="1">${solidXml(colour)}<a:latin typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`
}

/** Names that are said to lie level: of others LibreOffice leaves out each that it thinks too near to its neighbour. */
const levelNames = '<a:bodyPr rot="0" vert="horz"/>'

function categoryAxisXml(isLying: boolean, look: ChartLook): string {
  const bodyXml = isLying && look.nameSize !== undefined ? levelNames : '<a:bodyPr/>'
  return `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${lineXml(officeColours.muted, 1, 'solid')}</c:spPr>${textXml(officeColours.ink, { ...look, size: look.nameSize ?? look.size }, bodyXml)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${look.nameSize === undefined ? '' : '<c:tickLblSkip val="1"/>'}<c:noMultiLvlLbl val="1"/></c:catAx>`
}

function valueAxisXml(chart: NativeChart, look: ChartLook): string {
  const { least, most, step } = chart.axis
  const isLying = chart.kind === 'bar'
  const grid = `<c:majorGridlines><c:spPr>${lineXml(officeColours.rule, 0.75, 'solid')}</c:spPr></c:majorGridlines>`
  const format = drawnFormat(chart, axisFormat(chart))
  return `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="${least}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(officeColours.muted, look)}<c:crossAx val="${categoryAxis}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/><c:majorUnit val="${step}"/></c:valAx>`
}
