import type { viExporting } from './vi-exporting.ts'

/** The sentences of the dialog that a figure leaves by, in English. */
export const enExporting: typeof viExporting = {
  quick: 'Download PNG',
  open: 'Export…',
  title: 'Export the figure',
  close: 'Close',
  loading: 'Opening the export…',
  drawing: 'Drawing the figure…',
  done: ({ file }) => `Downloaded ${file}.`,
  outcome: {
    'no-font': 'The Vietnamese font has not loaded, so no picture was drawn. Check the network and try again.',
    'no-canvas': 'This browser cannot draw a picture that large. Choose 1× or a smaller size, or export SVG.',
    failed: 'This browser could not draw the picture. Try again or use another browser.',
    cancelled: 'Stopped; no file was written.',
  },
  sizeLabel: 'For',
  size: {
    'slide-16-9': 'Slide 16:9',
    'slide-4-3': 'Slide 4:3',
    'a4-full': 'A4 document, full width (160 mm)',
    'a4-half': 'A4 document, half width (78 mm)',
    square: 'Square, for a message',
    custom: 'Another size…',
  },
  widthMm: 'Width (mm)',
  heightMm: 'Height (mm)',
  customFault: ({ least, greatest }) =>
    `Each side has to be between ${least} and ${greatest} mm for the text to be read.`,
  lookLabel: 'Look',
  look: {
    colour: 'Colour',
    'black-white': 'Black-and-white print',
    contrast: 'High contrast',
    dark: 'Dark slide',
  },
  formatLabel: 'File format',
  scaleLabel: 'Image size',
  download: 'Download',
  copyPicture: 'Copy the picture',
  copySentence: 'Copy the sentence',
  cancel: 'Stop',
  copiedPicture: 'The picture is copied and can be pasted into a document or a message.',
  copiedSentence: 'The sentence is copied.',
  noClipboard: 'Browsers copy pictures only from https or from this computer itself. Use “Download”.',
  clipboardRefused: 'The browser refused to copy. Allow the page to use the clipboard, or use “Download”.',
  previewAlt: ({ title }) => `Preview: ${title}`,
}
