export const PORTFOLIO_CSS = `.statement { padding-block: 1rem 0; }
.statement h1 { font-size: clamp(3.4rem, 14.5vw, 12.5rem); line-height: .88; letter-spacing: -.045em; }
.statement .lede { margin-top: 2rem; max-width: 40rem; }
.works-section { padding-top: clamp(2.5rem, 6vw, 5rem); }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; }
.chip { min-height: 2.75rem; padding: .3rem 1rem; border: 1px solid var(--line); border-radius: var(--button-radius); background: none; cursor: pointer; }
.chip[aria-pressed='true'] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.works { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 2.2rem 1.4rem; }
.works li[hidden] { display: none; }
.work { display: block; width: 100%; padding: 0; border: 0; background: none; text-align: left; cursor: pointer; }
.picture { display: block; overflow: hidden; aspect-ratio: 4 / 3; border-radius: min(var(--radius), 16px); }
.picture .art { transition: transform .4s; }
.work:hover .art { transform: scale(1.03); }
.work-title { display: block; margin-top: .8rem; font-family: var(--font-display); font-size: 1.25rem; }`;

/** Of the large view, which is hidden at first. */
export const LIGHTBOX_CSS = `.lightbox { margin: auto; width: min(70rem, 100% - 2rem); max-height: calc(100dvh - 2rem); padding: 1.2rem; border: 1px solid var(--line); border-radius: min(var(--radius), 16px); background: var(--paper); color: var(--ink); }
.lightbox::backdrop { background: rgb(0 0 0 / .7); }
.lightbox .picture { aspect-ratio: 16 / 10; max-height: 70dvh; width: 100%; }
.lightbox-bar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .6rem 1rem; margin-top: 1rem; }
.lightbox-title { font-family: var(--font-display); font-size: 1.3rem; }
.lightbox-tools { display: flex; gap: .5rem; }`;

export const LIGHTBOX = `<dialog class="lightbox" aria-labelledby="lightbox-title" data-lightbox>
  <div class="picture" data-large></div>
  <div class="lightbox-bar">
    <p class="lightbox-title" id="lightbox-title" aria-live="polite"></p>
    <div class="lightbox-tools">
      <button class="button quiet compact" type="button" data-step="-1">Back</button>
      <button class="button quiet compact" type="button" data-step="1">Next</button>
      <button class="button compact" type="button" data-close>Close</button>
    </div>
  </div>
</dialog>`;

export const PORTFOLIO_JS = `// Filter by subject, and a large view that turns with the arrow keys.
const works = [...document.querySelectorAll('[data-work]')];
const chips = document.querySelectorAll('[data-filter]');
const lightbox = document.querySelector('[data-lightbox]');
const large = lightbox.querySelector('[data-large]');
const caption = lightbox.querySelector('#lightbox-title');
let current = 0;

const visible = () => works.filter((work) => !work.closest('li').hidden);

chips.forEach((chip) => {
  chip.addEventListener('click', () => {
    chips.forEach((other) => other.setAttribute('aria-pressed', String(other === chip)));
    works.forEach((work) => {
      const item = work.closest('li');
      item.hidden = chip.dataset.filter !== 'All' && item.dataset.tag !== chip.dataset.filter;
    });
  });
});

function show(index) {
  const list = visible();
  current = (index + list.length) % list.length;
  large.replaceChildren(list[current].querySelector('svg').cloneNode(true));
  caption.textContent = list[current].querySelector('.work-title').textContent;
  if (!lightbox.open) lightbox.showModal();
}

works.forEach((work) => work.addEventListener('click', () => show(visible().indexOf(work))));
lightbox.querySelectorAll('[data-step]').forEach((button) => {
  button.addEventListener('click', () => show(current + Number(button.dataset.step)));
});
lightbox.querySelector('[data-close]').addEventListener('click', () => lightbox.close());
lightbox.addEventListener('click', (event) => event.target === lightbox && lightbox.close());
lightbox.addEventListener('keydown', (event) => {
  if (event.key === 'ArrowRight') show(current + 1);
  if (event.key === 'ArrowLeft') show(current - 1);
});
`;
