/** What `galley/jsx`, `galley/vue` and `galley/svelte` are when a program runs: nothing. */
export {};
