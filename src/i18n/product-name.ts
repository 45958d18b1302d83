/** The name of the product, in texts and in what it writes, in every language. */
export const productName = 'Nhịp Quý'
