declare module '*/project.mjs' {
  export const projectFolder: string;
  export function inProject(...segments: string[]): string;
}

declare module '*/vite-galley-source.mjs' {
  import type { Plugin } from 'vite';
  export function galleySource(): Plugin;
}

declare module '*/size.mjs' {
  export function measureSizes(): Promise<{ name: string; bytes: number; limit?: number }[]>;
}

declare module '*.css';
