declare module '*/project.mjs' {
  export const projectFolder: string;
  export function inProject(...segments: string[]): string;
  export function commandPath(packageName: string, command: string): string;
}

declare module '*/consumer.mjs' {
  export function makeConsumer(): string;
}

declare module '*/ensure-browser.mjs' {
  export function ensureBrowser(): Promise<{ executablePath: string; env: Record<string, string> }>;
}

declare module '*/test-environment.mjs' {
  export const testEnvironment: Record<string, string>;
  export const chromiumFlags: string[];
}

declare module '*/vite-galley-source.mjs' {
  import type { Plugin } from 'vite';
  export function galleySource(): Plugin;
}

declare module '*/size.mjs' {
  export function measureSizes(): Promise<{ name: string; bytes: number; limit?: number }[]>;
}

declare module '*/strict-policy.mjs' {
  export function strictPolicy(nonce: string): string;
  export function withNonce(page: string, nonce: string): string;
}

declare module '*.css';
