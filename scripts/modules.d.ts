declare module '*/project.mjs' {
  export const projectFolder: string;
  export function inProject(...segments: string[]): string;
  export function lackOfBuild(folder?: string): string | undefined;
  export function commandPath(packageName: string, command: string): string;
}

declare module '*/records.mjs' {
  export function strippedRecord(code: string, file: string): string;
}

declare module '*/tests-of.mjs' {
  export function testsOf(places: readonly string[]): Promise<string[]>;
}

declare module '*/inputs.mjs' {
  export function hashOf(places: readonly string[]): string;
}

declare module '*/first-fault.mjs' {
  export function firstFault(output: string): string;
}

declare module '*/results-reporter.mjs' {
  export function resultsReporter(file: string | undefined, say?: (line: string) => void): { onTestRunFinished(run: { sessions: readonly object[] }): void };
}

declare module '*/stages.mjs' {
  export function nodeTests(files: readonly string[], results: string, timeout: number): string[];
}

declare module '*/unchanged.mjs' {
  export const INPUTS: Readonly<Record<string, readonly string[]>>;
}

declare module '*/storybook.mjs' {
  export const storybookFolder: string;
  export function isStorybookBuilt(): boolean;
}

declare module '*/consumer.mjs' {
  export function makeConsumer(): string;
}

declare module '*/ensure-browser.mjs' {
  import type { Browser } from 'puppeteer-core';
  export function launchBrowser(): Promise<Browser>;
}

declare module '*/describe.mjs' {
  export function describeBrowser(): Promise<string>;
}

declare module '*/launch.mjs' {
  import type { Browser, Page } from 'puppeteer-core';
  export function newTab(browser: Browser): Promise<Page>;
}

declare module '*/limits.mjs' {
  interface Limits {
    readonly patience: number;
    readonly start: number;
    readonly wait: number;
    readonly test: number;
    readonly file: number;
  }
  export function measureLimits(): Limits;
  export const limits: Limits;
}

declare module '*/test-environment.mjs' {
  export const testEnvironment: Record<string, string>;
  export const chromiumFlags: string[];
}

declare module '*/vite-galley-source.mjs' {
  import type { Plugin } from 'vite';
  export function galleySource(): Plugin;
}

declare module '*/choose.mjs' {
  export function choosePictures<Shot extends { readonly name: string }>(
    shots: readonly Shot[],
    files: readonly string[],
    words: readonly string[],
  ): { chosen: Shot[]; stray: string[] };
}

declare module '*/size.mjs' {
  interface Size {
    readonly name: string;
    readonly bytes: number;
    readonly limit?: number;
    readonly advice?: string;
  }
  export function measureSizes(): Promise<Size[]>;
  export function sizeLine(size: Size): string;
}

declare module '*/strict-policy.mjs' {
  export function strictPolicy(nonce: string): string;
  export function withNonce(page: string, nonce: string): string;
}

declare module '*.css';

declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly lineGap: number;
    readonly variationAxes: Readonly<Record<string, { readonly min: number; readonly max: number } | undefined>>;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
    layout(text: string): { readonly advanceWidth: number };
    getVariation(settings: Readonly<Record<string, number>>): Font;
  }
  export function create(file: Uint8Array): Font;
}

declare module 'fontverter' {
  const fontverter: { convert(file: Uint8Array, format: 'truetype' | 'woff' | 'woff2'): Promise<Uint8Array> };
  export default fontverter;
}

declare module '*/teeth/flaws.mjs' {
  export const flaws: readonly { readonly name: string; readonly file: string; readonly find: string; readonly replace: string; readonly tests: readonly string[] }[];
}

declare module '*/scripts/mutants/mutations.mjs' {
  export interface Mutation {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly becomes: string;
    readonly around: readonly [number, number];
    readonly line: number;
  }
  export function mutationsOf(file: string, source: string): Mutation[];
}

declare module '*/scripts/mutants/probes.mjs' {
  export function withProbes(source: string, mutants: readonly { readonly id: number; readonly around: readonly [number, number] }[]): string;
}

declare module '*/scripts/mutants/seeded.mjs' {
  export function seeded(seed: number): () => number;
  export function drawn<T>(list: readonly T[], count: number, random: () => number): T[];
}

declare module '*/sheets.mjs' {
  export interface Sheet {
    readonly name: string;
    readonly scale: number;
    readonly width?: number;
    readonly columns?: number;
    readonly shots: readonly object[];
  }
  export function makeSheets(all: readonly Sheet[]): Promise<void>;
}
