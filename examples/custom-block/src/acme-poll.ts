/** Adds buttons to a poll. Its state is its own, in its shadow root: the list that stands in it is the article's, and is never changed. */
class AcmePoll extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const buttons = [...this.querySelectorAll('.acme-poll-answer')].map((answer, index) => {
      const button = document.createElement('button');
      button.textContent = answer.textContent;
      button.addEventListener('click', () => { this.#vote(index); });
      return button;
    });
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.append(...buttons);
    root.append(document.createElement('slot'), group);
  }

  #vote(chosen: number): void {
    const buttons = this.shadowRoot?.querySelectorAll('button') ?? [];
    buttons.forEach((button, index) => {
      button.disabled = true;
      if (index === chosen) button.textContent = `✓ ${button.textContent ?? ''}`;
    });
    this.dispatchEvent(new CustomEvent('acme-vote', { bubbles: true, composed: true, detail: { chosen } }));
  }
}

export type { AcmePoll };

if (!customElements.get('acme-poll')) customElements.define('acme-poll', AcmePoll);
