import type { viSlideShow } from './vi-slide-show.ts'

/** What is said while a briefing is presented on the screen, in English. */
export const enSlideShow: typeof viSlideShow = {
  start: 'Present',
  label: 'Presentation of the briefing',
  announced: ({ page, pages, title, description }) => `Page ${page} of ${pages}: ${title}. ${description}`,
  page: ({ page, pages }) => `${page}/${pages}`,
  clock: 'Time',
  elapsed: 'Presented for',
  black: 'Black screen (B)',
  light: 'Show the page again (B)',
  isBlack: 'The screen is black.',
  notes: 'Notes window (N)',
  notesTitle: ({ title }) => `Notes – ${title}`,
  notesBlocked: 'The browser blocks the notes window. Allow this site to open windows, then press again.',
  nextIs: ({ title }) => `Next: ${title}`,
  isLast: 'This is the last page.',
  fullScreen: 'Full screen (F)',
  end: 'End (Esc)',
  keys: 'Arrow keys, space, Page Up, Page Down: turn the page. Home, End: first and last page.',
}
