/** For pages without a script of their own: marks the link of the section in view. */
export const HERE_JS = `// Marks the link of the section that is in view.
const links = [...document.querySelectorAll('.site-nav a')];
const watcher = new IntersectionObserver(
  (entries) => {
    entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      links.forEach((link) => link.toggleAttribute('aria-current', link.hash === '#' + entry.target.id));
    });
  },
  { rootMargin: '-40% 0px -50% 0px' },
);
document.querySelectorAll('main section[id]').forEach((section) => watcher.observe(section));
`;
