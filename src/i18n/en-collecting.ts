import type { viCollecting } from './vi-collecting.ts'

/** What is said where a figure is put into a briefing or its sentences are edited, in English. */
export const enCollecting: typeof viCollecting = {
  nav: 'Briefing',
  navCount: ({ count }) => `Briefing (${count})`,
  add: 'Add to briefing',
  added: ({ count }) => `Added to the briefing, which has ${count} ${count === 1 ? 'figure' : 'figures'}.`,
  updated: 'The edited text went into the figure that is in the briefing already.',
  alreadyIn: 'This figure is in the briefing already.',
  full: ({ most }) => `The briefing has all of its ${most} figures. Remove one, then add again.`,
  openBriefing: 'Open the briefing',
  field: { headline: 'Headline', paragraph: 'Comment', note: 'Further note' },
  mark: { edited: 'edited by hand', outdated: 'edited text no longer fits the figures' },
  lacking: ({ letters }) => `The font of figures lacks: ${letters}. In a PDF they become boxes.`,
  backToAutomatic: 'Back to the automatic text',
  outdated: ({ text }) =>
    `The figures have changed since the edit, so the automatic text is used. The edited text: “${text}”`,
  useAgain: 'Use this text again',
  drop: 'Drop this text',
  notKept:
    'This browser does not keep the briefing (private window or full disk). Press “Options”, then “Save draft”, before you close the page.',
}
