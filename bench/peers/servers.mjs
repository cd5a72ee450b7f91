import { render as litSsr } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { Fragment, h as preactElement } from 'preact';
import { renderToString as preactToString } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createComponent, renderToString as solidToString } from 'solid-js/web';
import { createSSRApp, h as vueElement } from 'vue';
import { renderToString as vueToString } from 'vue/server-renderer';
import { elementsWith } from './elements.mjs';
import { portableText } from './formats.mjs';
import { blocks as litBlocks } from './lit-templates.mjs';
import { Body as PortableBody } from './portable-text-elements.mjs';
import { Body as ReactBody } from './react-elements.mjs';
import { Blocks as SolidBlocks } from './solid-components.jsx';

const preact = elementsWith((type, props, children) => preactElement(type, props, ...children));
const vue = elementsWith((type, props, children) => (typeof type === 'string' ? vueElement(type, props, children) : vueElement(type, props)));
const nodes = ({ body }) => body;

/** Frameworks on a server, each as it makes HTML for a page without script of its own where it has a way to. */
export const SERVERS = [
  { package: 'react', with: 'react-dom', note: '`renderToStaticMarkup`', data: nodes, text: (body) => renderToStaticMarkup(createElement(ReactBody, { nodes: body })) },
  { package: '@portabletext/react', with: 'react-dom', note: '`renderToStaticMarkup`', data: ({ body }) => portableText(body), text: (value) => renderToStaticMarkup(createElement(PortableBody, { value })) },
  { package: 'preact', with: 'preact-render-to-string', data: nodes, text: (body) => preactToString(preactElement(Fragment, null, preact.blocks(body))) },
  { package: 'solid-js', data: nodes, text: (body) => solidToString(() => createComponent(SolidBlocks, { nodes: body })) },
  { package: 'vue', note: 'functions of `h`', data: nodes, text: (body) => vueToString(createSSRApp(() => vue.blocks(body))) },
  { package: '@lit-labs/ssr', data: nodes, text: (body) => collectResultSync(litSsr(litBlocks(body))) },
];
