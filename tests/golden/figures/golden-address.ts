/** The address every golden picture leads back to. */
export const goldenAddress = 'https://nhip-quy.example/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2'
