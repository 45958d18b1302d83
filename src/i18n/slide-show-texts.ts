import { enSlideShow } from './en-slide-show.ts'
import type { Language } from './language.ts'
import { viSlideShow } from './vi-slide-show.ts'

/** What a slide show says; it comes with the page that starts it. */
export const slideShowTexts: Readonly<Record<Language, typeof viSlideShow>> = { vi: viSlideShow, en: enSlideShow }
