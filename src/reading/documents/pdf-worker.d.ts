/** Makes itself known to pdf.js as what parses. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
