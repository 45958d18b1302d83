import { lowerFirst } from './first-letter.ts'
import type { viDeck } from './vi-deck.ts'

/** What the pages about an area say in a briefing, in English. */
export const enDeck: typeof viDeck = {
  name: 'Quarterly briefing',
  title: ({ period, area }) => `Quarterly briefing, ${period}${area === '' ? '' : ` – ${area}`}`,
  about: ({ area, period }) => `${area}, ${period}`,
  keyFigures: 'Key figures',
  shortcomings: 'Shortcomings',
  tasks: 'Tasks',
  tasksOf: ({ period }) => `Tasks for ${period}`,
  entries: 'Contents, one point a line',
  taskEntries: 'The tasks, one a line (left empty, the page has lines to fill in)',
  changes: 'Change',
  sincePrevious: 'On previous quarter',
  sinceLastYear: 'On a year earlier',
  place: 'Rank',
  planOf: ({ year }) => `Plan for ${year}`,
  plan: ({ value, verdict }) => `${value}; ${verdict}`,
  notCompared: ({ since, reasons }) => `${since}: ${reasons}.`,
  allOf: ({ names, value }) => `${names} each ${value}`,
  unchanged: ({ since, figures }) => `Unchanged ${since}: ${figures}.`,
  lagging: ({ count, words, indicators }) =>
    `Not as planned in ${count} ${count === 1 ? 'indicator' : 'indicators'} (${words}): ${indicators}.`,
  lagsBelow: ({ count, of, kinds, words, most, areas }) =>
    `Not as planned in ${count} of ${of} ${kinds} (${words})${count > most ? '; those with the most' : ''}: ${areas}.`,
  lagsOf: ({ area, indicators }) => `${area} (${indicators.map(lowerFirst).join(', ')})`,
  causes: ({ line }) => `Causes, other shortcomings: ${line}`,
  owedBelow: ({ count, areas }) =>
    `${count} ${count === 1 ? 'area has' : 'areas have'} not reported everything: ${areas}.`,
  andMoreAreas: ({ count }) => `and ${count} more`,
  silentFamilies: ({ families, period }) => `Fields without figures for ${period}: ${families}.`,
  nothing: 'There is nothing to say for this area and quarter, so the briefing has no such page.',
}
