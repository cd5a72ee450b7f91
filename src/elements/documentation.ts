/**
 * Where developers read what each message means and what to do: a page that the package brings along. A publisher of the package who has
 * the documentation at a public address writes that here.
 */
export const TROUBLESHOOTING = 'node_modules/galley/docs/troubleshooting.md';
