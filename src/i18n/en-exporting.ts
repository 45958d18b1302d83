import type { viExporting } from './vi-exporting.ts'

/** The sentences of the dialog that a figure leaves by, in English. */
export const enExporting: typeof viExporting = {
  quick: 'Download PNG',
  open: 'Export…',
  openNamed: ({ name }) => `Export figure: ${name}`,
  title: 'Export the figure',
  close: 'Close',
  loading: 'Opening the export…',
  drawing: 'Drawing the figure…',
  done: ({ file }) => `Downloaded ${file}.`,
  outcome: {
    'no-font': 'The Vietnamese font has not loaded, so no picture was drawn. Check the network and try again.',
    'no-texts':
      'This browser drew no text within 10 seconds, and a picture without it was not written. Close other pages and programs and try again, or export SVG.',
    'no-canvas': 'This browser cannot draw a picture that large. Choose 1× or a smaller size, or export SVG.',
    'no-template':
      'The template of the office cannot be read. Choose it again or remove it in Briefing, then export again.',
    'no-program':
      'The part of the program that writes files has not loaded. Press again; if that does not help, reload the page (F5) and export then: the briefing and edited sentences that this browser keeps stay.',
    failed: 'This browser could not draw the picture. Try again or use another browser.',
    cancelled: 'Stopped; no file was written.',
  },
  newBuild:
    'There is a new version of this page, and what the old one writes files with is no longer on the server. Reload the page (F5) and export again; the briefing and the sentences that this browser keeps are still there.',
  noServer:
    'The server could not be reached for the program or the font that writes the file. Check the network and press again.',
  notDrawn: 'Nothing was drawn, because the Vietnamese font or the part of the program that draws is missing',
  partial:
    'Some of the data did not arrive, so nothing is exported. Press “Try again” at the top of the page, then export.',
  sizeLabel: 'For',
  size: {
    'slide-16-9': 'Slide 16:9',
    'slide-4-3': 'Slide 4:3',
    'a4-full': 'A4 document, full width (160 × 120 mm)',
    'a4-half': 'A4 document, half width (78 × 140 mm)',
    square: 'Square, for a message',
    custom: 'Another size…',
  },
  widthMm: 'Width (mm)',
  heightMm: 'Height (mm)',
  customFault: ({ least, greatest }) =>
    `Each side has to be between ${least} and ${greatest} mm for the text to be read.`,
  severalPictures: ({ count, isPdf }) =>
    `So that its text can be read, the figure goes on over ${count} ${isPdf ? 'pages' : 'pictures'}, each with headline, scale, legend and source${isPdf ? '' : '; they come in one zip file'}.`,
  severalPages: 'The figure goes on over several pages, so that its text can be read.',
  tight:
    'This size is too small for the figure: its text would be smaller than can be read (8 pt on paper, 14 pt on a slide). Choose a larger size.',
  amountLabel: 'Areas',
  allAreas: ({ count }) => `All ${count} areas`,
  firstAreas: ({ count, isPicture }) => `First ${count} and the chosen area (one ${isPicture ? 'picture' : 'page'})`,
  lookLabel: 'Look',
  look: {
    colour: 'Colour',
    'black-white': 'Black-and-white print',
    contrast: 'High contrast',
    dark: 'Dark slide',
  },
  formatLabel: 'File format',
  format: { png: 'PNG image', svg: 'SVG drawing', pdf: 'PDF page', pptx: 'PowerPoint slide', docx: 'Word document' },
  formatNote: {
    pptx: 'A PowerPoint slide whose chart can be edited: “Edit Data” shows its numbers.',
    docx: 'A Word document with sentence, editable chart, table and sources.',
  },
  pictureNote: {
    pptx: 'A PowerPoint slide whose figure is made of shapes that can be edited.',
    docx: 'A Word document with sentence, picture, table and sources.',
  },
  sampleSign: 'Illustrative figure made by a program, not real',
  notes: 'Notes and sources',
  change: 'Comparison',
  corner: ({ rows, unit }) => `${rows} (unit: ${unit})`,
  scaleLabel: 'Image size',
  download: 'Download',
  copyPicture: 'Copy the picture',
  copyTable: 'Copy the table',
  copySentence: 'Copy the sentence',
  cancel: 'Stop',
  copiedPicture: 'The picture is copied and can be pasted into a document or a message.',
  copiedTable: 'The table of figures is copied; paste it into Excel or Word.',
  copiedSentence: 'The sentence is copied.',
  noClipboard: 'Browsers copy pictures only from https or from this computer itself. Use “Download”.',
  noPictureClipboard: 'This browser cannot copy pictures yet. Use “Download”, or a newer version of the browser.',
  clipboardRefused: 'The browser refused to copy. Allow the page to use the clipboard, or use “Download”.',
  editedByHand: 'text edited by hand',
  previewAlt: ({ title, page }) => (page === undefined ? `Preview: ${title}` : `Preview ${page}: ${title}`),
}
