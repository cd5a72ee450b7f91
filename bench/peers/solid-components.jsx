import { For } from 'solid-js';

const Link = (props) => <a href={props.url} rel="noopener noreferrer">{props.children}</a>;
const Name = (props) => <bdi class="galley-name">{props.children}</bdi>;

const Inline = (props) => (
  <For each={props.nodes}>
    {(node) => {
      switch (node.type) {
        case 'strong':
          return <strong><Inline nodes={node.children} /></strong>;
        case 'emphasis':
          return <em><Inline nodes={node.children} /></em>;
        case 'link':
          return <Link url={node.url}><Inline nodes={node.children} /></Link>;
        default:
          return node.value;
      }
    }}
  </For>
);

export const Blocks = (props) => <For each={props.nodes}>{(node) => block(node)}</For>;

function block(node) {
  switch (node.type) {
    case 'heading':
      return <h2 class="galley-heading galley-heading-2" id={`galley-${node.anchor}`}><Inline nodes={node.children} /></h2>;
    case 'list':
      return node.ordered ? <ol class="galley-list"><Blocks nodes={node.children} /></ol> : <ul class="galley-list"><Blocks nodes={node.children} /></ul>;
    case 'list-item':
      return <li class="galley-item"><Blocks nodes={node.children} /></li>;
    case 'blockquote':
      return (
        <figure class="galley-quote galley-layout-inline">
          <blockquote class="galley-quote-text"><Blocks nodes={node.children} /></blockquote>
          <figcaption class="galley-source"><Name><Link url={node.cite.url}>{node.cite.name}</Link></Name></figcaption>
        </figure>
      );
    case 'image':
      return (
        <figure class="galley-image galley-layout-inline">
          <div class="galley-frame"><img class="galley-picture" src={node.src} width={node.width} height={node.height} alt={node.alt} loading="lazy" decoding="async" /></div>
          <figcaption class="galley-caption">
            <span class="galley-caption-text"><span class="galley-unseen">Caption: </span><Inline nodes={node.caption} /></span>{' '}
            <span class="galley-credit">Photo: <Name>{node.credit.name}</Name> / <Name>{node.credit.agency}</Name></span>
          </figcaption>
        </figure>
      );
    case 'code':
      return (
        <figure class="galley-code galley-layout-inline">
          <div class="galley-code-name" dir="ltr" translate="no"><span class="galley-code-language">{node.language}</span></div>
          <pre class="galley-code-text" dir="ltr" translate="no" tabindex="0" role="group" aria-label="Code"><code>{node.value}</code></pre>
        </figure>
      );
    default:
      return <p class="galley-paragraph"><Inline nodes={node.children} /></p>;
  }
}
