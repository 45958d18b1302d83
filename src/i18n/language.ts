/** Vietnamese is the first language of the product, English its complete second. */
export type Language = 'vi' | 'en'
export const languages: readonly Language[] = ['vi', 'en']
