/** Most bytes of a document, unless the host says otherwise: 5 MiB. Apart from the other limits, for what loads a document needs no more. */
export const DOCUMENT_BYTES = 5_242_880;
