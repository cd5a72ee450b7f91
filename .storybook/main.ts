import type { StorybookConfig } from '@storybook/web-components-vite';
import { manifests } from './manifests.ts';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // a small picture must stay a file: articles refuse data: addresses, and Storybook drops this setting from the Vite configuration
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, assetsInlineLimit: 0 } }),
  features: { componentsManifest: true },
  // a function, as every setting of Storybook may be
  experimental_manifests: manifests as unknown as NonNullable<StorybookConfig['experimental_manifests']>,
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
