import fc from 'fast-check';
import { html, nothing, type Rendered, type TemplateResult } from '#dist/templates/html.js';

/** Text that the HTML parser could trip over; without what it would change (NUL, CR, lone surrogates). */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom('<', '>', '"', '&', '&lt;', '<!--', '-->', '</p>', '</pre>', '<script>', '\n', ' ', '\u00a0', 'é', '💧', '\u202e'),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[\0\r]/g, ''));

const optionalText = fc.option(hostileText, { nil: undefined });
/** An address that a host carries, whatever its text: one without a scheme. */
const optionalAddress = optionalText.map((text) => text && `/${text}`);
const empty = fc.constantFrom<Rendered>(nothing, null, undefined, false, '', []);

/** Inline content, without a link in a link, which the HTML parser takes apart: text beside text, empty values, nested marks, results without an element at their root. */
const inline: fc.Arbitrary<Rendered> = fc.letrec<{ inline: Rendered; mark: TemplateResult; list: Rendered }>((tie) => ({
  inline: fc.oneof({ maxDepth: 3 }, hostileText, fc.integer(), empty, tie('mark'), tie('list')),
  list: fc.array(tie('inline'), { maxLength: 4 }),
  mark: fc.oneof(
    tie('inline').map((child) => html`<strong>${child}</strong>`),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => html`${a} and <em class="x">${b}</em>`),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => html`(${a}${b})`),
    fc
      .tuple(optionalAddress, optionalText, hostileText)
      .map(([href, title, child]) => html`<a href="${href}" title='see ${title}"!' rel="noopener">${child} <span>→</span></a>`),
    tie('inline').map(
      (child) =>
        html`<code>${child}</code><br />
          ${child}`,
    ),
  ),
})).inline;

/** One of ten templates of blocks, some with blocks in them. */
export const block: fc.Arbitrary<TemplateResult> = fc.letrec<{ block: TemplateResult }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    inline.map((child) => html`<p>${child}</p>`),
    fc.tuple(inline, hostileText).map(([child, id]) => html`<h2 class="galley-h" id="${id}">${child}<!-- note --></h2>`),
    fc.tuple(hostileText, optionalText, fc.boolean()).map(
      ([caption, alt, hidden]) => html`
        <figure ?hidden="${hidden}">
          <img alt="${alt}" width="${400}" loading="lazy" />
          <figcaption>${caption} <small>&copy; ${caption}</small></figcaption>
        </figure>
      `,
    ),
    hostileText.map((text) => html`<pre>${text}</pre>`),
    fc.tuple(hostileText, inline).map(
      ([text, child]) =>
        html`<pre>

  ${text}<code class="language-${text}">${child}
</code></pre>`,
    ),
    inline.map(
      (child) =>
        html`<galley-sample-box kind="a"
          >${child}
          <p>b</p>
          ${child}</galley-sample-box
        >`,
    ),
    fc.array(inline, { maxLength: 3 }).map(
      (items) =>
        html`<ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`,
    ),
    fc.array(tie('block'), { maxLength: 3 }).map((children) => html`<blockquote>${children}</blockquote>`),
    fc.tuple(tie('block'), tie('block'), inline).map(
      ([a, b, child]) =>
        html`<section>
          x ${a}
          <div>${child}</div>
          y${b} <i>${child}</i>${a}${child}
        </section>`,
    ),
    fc.tuple(inline, inline).map(
      ([a, b]) => html`
        <dl>
          <dt>${a}</dt>
          ${html`<dd>${b}</dd>`} ${html`<dd></dd>`}
        </dl>
      `,
    ),
  ),
})).block;
